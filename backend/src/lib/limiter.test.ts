import { expect, test } from 'vitest';
import { AppError } from './app-error.ts';
import { createLimiter } from './limiter.ts';

test('tasks run a few at a time in their order, and one too many is refused', async () => {
  const limited = createLimiter({ concurrency: 2, maxWaiting: 2 });
  const started: number[] = [];
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<number>());
  const results = gates.map(({ promise }, index) =>
    limited(() => {
      started.push(index);
      return promise;
    }),
  );
  expect(started).toEqual([0, 1]);
  await expect(limited(async () => 5)).rejects.toBeInstanceOf(AppError);

  gates[1]?.reject(new Error('a task that fails frees its place too'));
  await expect(results[1]).rejects.toThrow('frees its place');
  await expect.poll(() => started).toEqual([0, 1, 2]);
  for (const [index, gate] of gates.entries()) gate.resolve(index);
  expect(await Promise.all([results[0], results[2], results[3]])).toEqual([0, 2, 3]);
  expect(await limited(async () => 6)).toBe(6);
});
