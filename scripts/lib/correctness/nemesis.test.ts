import { expect, test } from 'vitest';
import type { Happening } from './history.ts';
import { runNemesis } from './nemesis.ts';
import { createProgress } from './progress.ts';
import { randomFrom } from './random.ts';

async function strikesOf(seed: string, orders: number) {
  const progress = createProgress();
  const recorded: Happening[] = [];
  const struck: string[] = [];
  const faults = ['cut', 'kill', 'wait'].map((name) => ({
    name,
    strike: async () => {
      struck.push(name);
    },
  }));
  const nemesis = runNemesis({
    faults,
    random: randomFrom(seed),
    progress,
    record: (happening) => recorded.push(happening),
    every: 10,
  });
  for (let order = 0; order < orders; order += 1) {
    progress.step();
    await Promise.resolve();
    await new Promise(setImmediate);
  }
  progress.end();
  await nemesis;
  expect(recorded).toEqual(struck.map((name) => ({ type: 'fault', name })));
  return struck;
}

test('a fault strikes after every so many orders, each kind before any comes again', async () => {
  const struck = await strikesOf('a', 69);
  expect(struck).toHaveLength(6);
  expect(new Set(struck.slice(0, 3)).size).toBe(3);
  expect(new Set(struck.slice(3)).size).toBe(3);
});

test('the same seed strikes in the same order', async () => {
  expect(await strikesOf('a', 69)).toEqual(await strikesOf('a', 69));
});

test('it ends with the orders, also when it waits for one', async () => {
  expect(await strikesOf('a', 3)).toEqual([]);
});
