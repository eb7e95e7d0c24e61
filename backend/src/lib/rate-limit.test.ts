import { expect, test } from 'vitest';
import { AppError } from './app-error.ts';
import { createRateLimit } from './rate-limit.ts';

const options = { capacity: 2, refillPerSecond: 0.5, now: () => 0, message: 'Too many tries.' };

function refusalOf(take: () => void): AppError | undefined {
  try {
    take();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  return undefined;
}

test('each key has its own budget, and a refusal says when to come again', () => {
  const limit = createRateLimit(options);
  limit.take('a');
  limit.take('a');
  expect(refusalOf(() => limit.take('a'))).toMatchObject({ code: 'rate_limited', retryAfter: 2 });
  limit.take('b');
  limit.giveBack('a');
  limit.take('a');
  expect(refusalOf(() => limit.take('a'))).toBeDefined();
});

test('the keys that are remembered are bounded: the one used longest ago is forgotten', () => {
  const limit = createRateLimit(options);
  for (const key of ['a', 'a', 'b', 'b']) limit.take(key);
  for (let index = 0; index < 9999; index += 1) limit.take(`key ${index}`);
  expect(refusalOf(() => limit.take('b'))).toBeDefined();
  limit.take('a');
});
