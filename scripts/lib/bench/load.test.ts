import { expect, test } from 'vitest';
import { repeat } from './load.ts';

test('everybody goes on until the time is up, and what went well is counted', async () => {
  let calls = 0;
  const work = async () => {
    calls += 1;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    return undefined;
  };
  const result = await repeat([work, work], 0.02);
  expect(result.done).toBe(calls);
  expect(result.seconds).toBeGreaterThanOrEqual(0.02);
  expect(result.problem).toBeUndefined();
});

test('the first wrong answer ends it and is told', async () => {
  const result = await repeat([async (round) => (round < 3 ? undefined : 'GET / got 500')], 60);
  expect(result).toMatchObject({ done: 3, problem: 'GET / got 500' });
});
