import { expect, test } from 'vitest';
import { until } from './wait.ts';

test('what is there after some looks is handed back', async () => {
  let looks = 0;
  const said: string[] = [];
  const value = await until({
    what: 'the third look',
    seconds: 5,
    every: 1,
    say: (waiting) => said.push(waiting),
    look: async () => {
      looks += 1;
      return looks === 3 ? { done: looks } : { waiting: `look ${looks}` };
    },
  });
  expect(value).toBe(3);
  expect(said).toEqual(['look 1', 'look 2']);
});

test('a passed deadline fails with the last thing lacking and the diagnosis', async () => {
  const wait = until({
    what: 'mysql',
    seconds: 0.05,
    every: 10,
    look: async () => ({ waiting: '0 of 1 pods ready' }),
    diagnose: async () => 'the pods',
  });
  await expect(wait).rejects.toThrow(
    'gave up waiting for mysql after 0.05 s: 0 of 1 pods ready.\n\nthe pods',
  );
});

test('a look that hangs does not outlive the deadline', async () => {
  const wait = until({ what: 'a hung API', seconds: 0.05, look: () => new Promise(() => {}) });
  await expect(wait).rejects.toThrow('gave up waiting for a hung API');
});

test('what a look throws ends the wait at once', async () => {
  const wait = until({
    what: 'it',
    seconds: 60,
    look: () => Promise.reject(new TypeError('a bug')),
  });
  await expect(wait).rejects.toThrow('a bug');
});
