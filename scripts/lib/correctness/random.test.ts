import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const draw = (seed: string) => {
  const random = randomFrom(seed);
  return Array.from({ length: 200 }, () => random.integer(1, 6));
};

test('a seed gives the same numbers again, another seed others', () => {
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('every number between both comes up, and none besides', () => {
  expect([...new Set(draw('a'))].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a shuffled list has what the list had, and the list stays as it was', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8];
  const shuffled = randomFrom('a').shuffled(list);
  expect(shuffled).not.toEqual(list);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('nothing can be picked from an empty list', () => {
  expect(() => randomFrom('a').pick([])).toThrow(RangeError);
});
