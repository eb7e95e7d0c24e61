import { expect, test } from 'vitest';
import { dueAt, dueBy, wantOf } from './arrivals.ts';

test('requests are due by the clock', () => {
  expect([0, 1, 100].map((index) => dueAt(index, 50))).toEqual([0, 20, 2000]);
  expect([0, 19, 20, 2000].map((passed) => dueBy(passed, 50))).toEqual([1, 1, 2, 101]);
});

test('who comes late sends what has become due meanwhile, and each request once', () => {
  let sent = 0;
  for (const now of [0, 7, 450, 1000]) while (sent < dueBy(now, 150)) sent += 1;
  expect(sent).toBe(151);
  expect(dueAt(sent - 1, 150)).toBe(1000);
});

test('one request in five belongs to a checkout, and each cart that is filled can be ordered', () => {
  const wants = Array.from({ length: 1000 }, (_, index) => wantOf(index));
  const count = (wanted: string) => wants.filter((want) => want === wanted).length;
  expect([count('cart'), count('order')]).toEqual([100, 100]);
  expect(new Set(wants).size).toBe(9);
});
