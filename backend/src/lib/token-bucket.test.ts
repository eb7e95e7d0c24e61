import { expect, test } from 'vitest';
import { createTokenBucket } from './token-bucket.ts';

test('a budget is spent, says when there will be enough, and refills no further than its size', () => {
  let time = 0;
  const bucket = createTokenBucket({ capacity: 60, refillPerSecond: 6, now: () => time });
  expect([20, 20, 20].map((tries) => bucket.take(tries))).toEqual([0, 0, 0]);
  expect(bucket.take(20)).toBe(4);
  expect(bucket.take(1)).toBe(1);
  time = 3400;
  expect(bucket.take(20)).toBe(0);
  time = 3_600_000;
  expect(bucket.take(60)).toBe(0);
  expect(bucket.take(1)).toBe(1);
});
