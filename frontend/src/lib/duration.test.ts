import { expect, test } from 'vitest';
import { duration, waited } from './duration.ts';

test.each([
  [-5, '0 s'],
  [33_900, '33 s'],
  [60_000, '1 min'],
  [7_199_000, '1 h'],
  [72 * 3_600_000, '3 days'],
])('%i ms are %s', (ms, words) => {
  expect(duration(ms)).toBe(words);
});

test('a measured wait keeps its milliseconds under a second', () => {
  expect([waited(17.4), waited(3004)]).toEqual(['17 ms', '3.0 s']);
});
