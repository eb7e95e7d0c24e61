import { expect, test } from 'vitest';
import { article } from '../model/article.test-fixture.ts';
import { ReplayPlayer } from './player.ts';
import { createReplay } from './replay.ts';

const chapters = [2000, 6000].map((at) => ({ at, title: `${at}`, command: 'kubectl' }));

/** A player of ten seconds, with a clock that a test moves. */
function handDriven() {
  const ticking = new Set<() => void>();
  let now = 5;
  const replay = createReplay({ picture: article(), changes: [], chapters, length: 10_000 });
  const player = new ReplayPlayer(replay, {
    now: () => now,
    every: (_ms, run) => {
      ticking.add(run);
      return () => ticking.delete(run);
    },
  });
  const pass = (ms: number) => {
    now += ms;
    for (const run of ticking) run();
  };
  return { player, pass, ticking, position: () => player.state().position };
}

test('it plays as fast as the clock, or four times as fast', () => {
  const { player, pass, position } = handDriven();
  player.subscribe(() => undefined);
  pass(1000);
  expect(position()).toBe(0);
  player.play();
  pass(1000);
  expect(position()).toBe(1000);
  player.setSpeed(4);
  pass(500);
  expect(position()).toBe(3000);
  player.pause();
  pass(1000);
  expect(position()).toBe(3000);
  player.play();
  pass(100);
  expect(position()).toBe(3400);
});

test('it stops at the end, and plays from the beginning when it is asked to', () => {
  const { player, pass, ticking } = handDriven();
  player.subscribe(() => undefined);
  player.seek(9500);
  player.play();
  pass(800);
  expect(player.state()).toEqual({ position: 10_000, playing: false, speed: 1 });
  expect(ticking.size).toBe(0);
  player.play();
  expect(player.state()).toMatchObject({ position: 0, playing: true });
});

test('one can go anywhere within it, and from chapter to chapter', () => {
  const { player, position } = handDriven();
  player.seek(-1);
  expect(position()).toBe(0);
  player.seek(99_999);
  expect(position()).toBe(10_000);
  player.seek(Number.NaN);
  expect(position()).toBe(10_000);
  player.seek(2500);
  player.next();
  expect(position()).toBe(6000);
  player.next();
  expect(position()).toBe(10_000);
  player.previous();
  expect(position()).toBe(6000);
  player.previous();
  player.previous();
  expect(position()).toBe(0);
});

test('nothing ticks while nobody looks, and no time is made up for', () => {
  const { player, pass, position, ticking } = handDriven();
  const stop = player.subscribe(() => undefined);
  player.play();
  pass(1000);
  stop();
  expect(ticking.size).toBe(0);
  pass(5000);
  player.subscribe(() => undefined);
  pass(100);
  expect(position()).toBe(1100);
});
