import { expect, test, vi } from 'vitest';
import { createRounds } from './rounds.ts';

/** Rounds that end when the test says so. */
function heldRounds() {
  vi.useFakeTimers();
  const ends: (() => void)[] = [];
  const rounds = createRounds(() => new Promise((resolve) => ends.push(resolve)));
  const end = async () => {
    ends.at(-1)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { rounds, end, begun: () => ends.length };
}

test('changes that come together make one round, and one amid a round makes another after it', async () => {
  const { rounds, end, begun } = heldRounds();
  rounds.poke();
  await vi.advanceTimersByTimeAsync(200);
  rounds.poke();
  await vi.advanceTimersByTimeAsync(299);
  expect(begun()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(begun()).toBe(1);
  rounds.poke();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun()).toBe(1);
  await end();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun()).toBe(2);
  await end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun()).toBe(2);
});

test('while somebody looks on there is a round every ten seconds, and none after that', async () => {
  const { rounds, end, begun } = heldRounds();
  rounds.repeat(true);
  await vi.advanceTimersByTimeAsync(300);
  await end();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(begun()).toBe(2);
  await end();
  rounds.repeat(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun()).toBe(2);
});

test('stopped rounds do not come back, not even from the middle of one', async () => {
  const { rounds, end, begun } = heldRounds();
  rounds.repeat(true);
  await vi.advanceTimersByTimeAsync(300);
  rounds.poke();
  rounds.stop();
  await end();
  rounds.poke();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun()).toBe(1);
});
