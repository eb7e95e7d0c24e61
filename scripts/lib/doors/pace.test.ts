import { expect, test } from 'vitest';
import { Pace } from './pace.ts';

const never = new AbortController().signal;
const anHour = 3_600_000;

test('a change ends the pause', async () => {
  const pace = new Pace();
  const pause = pace.pause(anHour, never);
  pace.ring();
  await expect(pause).resolves.toBeUndefined();
});

test('a change during a round is not forgotten in the pause after it', async () => {
  const pace = new Pace();
  pace.ring();
  await expect(pace.pause(anHour, never)).resolves.toBeUndefined();
});

test('the end of it all ends the pause', async () => {
  await expect(new Pace().pause(anHour, AbortSignal.abort())).resolves.toBeUndefined();
});

test('nobody who asks for a fresh round is served by the one that runs already', async () => {
  const pace = new Pace();
  const seen: string[] = [];
  pace.began();
  const fresh = pace.freshRound().then(() => seen.push('fresh'));
  pace.ended();
  seen.push('first round');
  pace.began();
  seen.push('second round');
  pace.ended();
  await fresh;
  expect(seen).toEqual(['first round', 'second round', 'fresh']);
});

test('a round that failed serves nobody, and the next one does', async () => {
  const pace = new Pace();
  const fresh = pace.freshRound();
  pace.began();
  pace.began();
  pace.ended();
  await expect(fresh).resolves.toBeUndefined();
});
