import { expect, test } from 'vitest';
import { beginOf, planRolls } from './rolls.ts';

test('ten rolls take turns, and a node is drained half-way', () => {
  const [first, second] = [
    'frontend backend chart frontend backend',
    'chart frontend backend chart',
  ];
  expect(planRolls(10, true).join(' ')).toBe(`${first} drain ${second} frontend`);
});

test('where something was taken away, nothing is rolled that would put it back', () => {
  expect(planRolls(4, false)).toEqual(['frontend', 'backend', 'frontend', 'backend']);
});

test('rolls are spread over the run', () => {
  const begins = [0, 1, 2, 3].map((index) => beginOf(index, 4, 1000, 100));
  expect(begins).toEqual([1125, 3375, 5625, 7875]);
});
