import { expect, test } from 'vitest';
import { listed } from './listed.ts';

test('the last two of a list are joined by "and"', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
