import { expect, test } from 'vitest';
import { readBenchOptions } from './options.ts';

test('both engines are measured, seven rounds of two seconds', () => {
  expect(readBenchOptions([])).toEqual({ rounds: 7, seconds: 2, engines: ['sqlite', 'mysql'] });
});

test('one engine can be chosen, and shorter rounds', () => {
  const flags = readBenchOptions(['--engine', 'mysql', '--rounds', '3', '--seconds', '1']);
  expect(flags).toEqual({ rounds: 3, seconds: 1, engines: ['mysql'] });
});

test.for([
  ['--engine', 'oracle', /--engine is "oracle"; expected sqlite or mysql/],
  ['--rounds', '0', /--rounds is "0"; expected a whole number from 1 to 50/],
  ['--seconds', 'two', /--seconds is "two"; expected a whole number from 1 to 30/],
] as const)('%s %s is refused', ([flag, value, message]) => {
  expect(() => readBenchOptions([flag, value])).toThrow(message);
});
