import { expect, test } from 'vitest';
import { readCorrectnessOptions } from './options.ts';

test('nothing given is one run of 2,000 orders on SQLite, with a seed that is made up', () => {
  expect(readCorrectnessOptions([])).toEqual({
    database: 'sqlite',
    orders: 2000,
    runs: 1,
    clients: 24,
    bugs: false,
    keep: false,
    seed: expect.stringMatching(/^\d+$/),
  });
});

test('what is given is taken', () => {
  const args = '--database mysql --seed x-1 --orders 50 --runs 3 --clients 8 --bugs --keep'.split(
    ' ',
  );
  expect(readCorrectnessOptions(args)).toEqual({
    database: 'mysql',
    seed: 'x-1',
    orders: 50,
    runs: 3,
    clients: 8,
    bugs: true,
    keep: true,
  });
});

test.each([
  [['--database', 'oracle'], '--database is "oracle"; expected sqlite or mysql.'],
  [['--seed', 'a b'], '--seed is "a b"; expected up to 40 letters'],
  [['--orders', '0'], '--orders is "0"; expected a whole number from 1 to 100000.'],
  [['--runs', 'many'], '--runs is "many"; expected a whole number from 1 to 1000.'],
])('%j is refused', (args, sentence) => {
  expect(() => readCorrectnessOptions(args)).toThrow(sentence);
});
