import { expect, test } from 'vitest';
import { readRolloutOptions } from './options.ts';

test('nothing given is a hundred thousand requests and ten rolls, with everything in place', () => {
  expect(readRolloutOptions([])).toEqual({
    requests: 100_000,
    rate: 100,
    rolls: 10,
    without: [],
    table: false,
  });
});

test('a run without something is a short one', () => {
  const { without, ...others } = readRolloutOptions(
    '--without pre-stop --without retry --rate 80'.split(' '),
  );
  expect(others).toEqual({ requests: 15_000, rate: 80, rolls: 4, table: false });
  expect(without.map(({ name }) => name)).toEqual(['pre-stop', 'retry']);
});

test.each([
  [['--without', 'luck'], '--without is "luck"; expected one of pre-stop, '],
  [['--rate', '0'], '--rate is "0"; expected a whole number from 1 to 2000.'],
  [['--requests', 'all'], '--requests is "all"; expected a whole number from 1 to 10000000.'],
  [['--table', '--without', 'retry'], 'leave --without out'],
])('%j is refused', (args, sentence) => {
  expect(() => readRolloutOptions(args)).toThrow(sentence);
});
