import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shareFor } from './share-for.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('however many ask, it is read once until the time is over, counted from its end', async () => {
  let reads = 0;
  let answer = Promise.withResolvers<number>();
  const read = shareFor(1000, () => {
    reads += 1;
    answer = Promise.withResolvers();
    return answer.promise;
  });
  const first = [read(), read()];
  await vi.advanceTimersByTimeAsync(5000);
  answer.resolve(1);
  expect(await Promise.all([...first, read()])).toEqual([1, 1, 1]);
  await vi.advanceTimersByTimeAsync(999);
  expect(await read()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  const second = read();
  answer.resolve(2);
  expect([await second, reads]).toEqual([2, 2]);
});

test('a failure is shared like an answer, and read again after it', async () => {
  let reads = 0;
  const read = shareFor(1000, () => Promise.reject(new Error(`failure ${(reads += 1)}`)));
  await expect(read()).rejects.toThrow('failure 1');
  await expect(read()).rejects.toThrow('failure 1');
  await vi.advanceTimersByTimeAsync(1000);
  await expect(read()).rejects.toThrow('failure 2');
});
