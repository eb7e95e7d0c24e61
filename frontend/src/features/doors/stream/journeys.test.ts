import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { ApiError } from '../../../lib/api-error.ts';
import { now as recordedAt } from '../model/article.test-fixture.ts';
import { aJourney } from '../model/journey.test-fixture.ts';
import { JourneySender } from './journeys.ts';

const settle = () => new Promise<void>((done) => setImmediate(done));

/** A sender whose requests a test answers. */
function handDriven() {
  const asked: PromiseWithResolvers<Journey>[] = [];
  const signals: AbortSignal[] = [];
  const timers = new Set<{ due: number; run: () => void }>();
  let now = recordedAt;
  let isHidden = false;
  const sender = new JourneySender({
    ask: (signal) => {
      const reply = Promise.withResolvers<Journey>();
      asked.push(reply);
      signals.push(signal);
      return reply.promise;
    },
    now: () => now,
    later: (ms, run) => {
      const timer = { due: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    isHidden: () => isHidden,
  });
  const pass = (ms: number) => {
    now += ms;
    for (const timer of [...timers].filter(({ due }) => due <= now)) {
      timers.delete(timer);
      timer.run();
    }
  };
  const answer = async (journey = aJourney()) => {
    asked.at(-1)?.resolve(journey);
    await settle();
  };
  const hide = (hidden: boolean) => (isHidden = hidden);
  return { sender, asked, signals, timers, pass, answer, hide };
}

test('while live, one goes at once and one every eight seconds, hidden none', async () => {
  const { sender, asked, pass, answer, hide } = handDriven();
  sender.live();
  expect(asked).toHaveLength(1);
  await answer();
  pass(7999);
  expect(asked).toHaveLength(1);
  pass(1);
  expect(asked).toHaveLength(2);
  await answer();
  hide(true);
  pass(8000);
  expect(asked).toHaveLength(2);
  hide(false);
  pass(8000);
  expect(asked).toHaveLength(3);
});

test('it is measured, and the last forty are kept', async () => {
  const { sender, pass, answer } = handDriven();
  for (let count = 0; count < 42; count++) {
    sender.send();
    expect(sender.state().sending).toBe(true);
    pass(17);
    await answer();
  }
  const { newest, recent, sending } = sender.state();
  expect(newest).toEqual({ outcome: 'arrived', journey: aJourney(), ms: 17, status: 200 });
  expect(recent).toHaveLength(40);
  expect(recent.at(-1)).toBe(newest);
  expect(sending).toBe(false);
});

test('only one is on its way at a time', async () => {
  const { sender, asked, answer } = handDriven();
  sender.send();
  sender.send();
  expect(asked).toHaveLength(1);
  await answer();
  sender.send();
  expect(asked).toHaveLength(2);
});

test('a failure is kept with its code, its status and its time', async () => {
  const { sender, asked, pass } = handDriven();
  sender.send();
  pass(6);
  asked[0]?.reject(new ApiError({ code: 'internal', message: 'no', status: 502 }));
  await settle();
  const at = new Date(recordedAt).toISOString();
  const failed = { outcome: 'failed', code: 'internal', status: 502, at, ms: 6 };
  expect(sender.state()).toMatchObject({ newest: failed, recent: [failed], sending: false });
});

test('when it ends, what is on its way is dropped and nothing more is sent', async () => {
  const { sender, signals, asked, timers, pass } = handDriven();
  const stop = sender.live();
  stop();
  expect(signals[0]?.aborted).toBe(true);
  asked[0]?.reject(signals[0]?.reason);
  await settle();
  pass(20_000);
  expect(sender.state()).toEqual({ recent: [], sending: false, clockSkew: 0 });
  expect([asked.length, timers.size]).toEqual([1, 0]);
});

test('begun again at once, as React does in development, it goes on', async () => {
  const { sender, asked, answer, timers } = handDriven();
  sender.live()();
  sender.live();
  asked[0]?.reject(new Error('aborted'));
  await settle();
  sender.send();
  expect(asked).toHaveLength(2);
  await answer();
  expect(sender.state().recent).toHaveLength(1);
  expect(timers.size).toBe(1);
});

test('a server whose clock differs is noticed, a slow way is not', async () => {
  const { sender, pass, answer } = handDriven();
  sender.send();
  pass(1000);
  await answer();
  expect(sender.state().clockSkew).toBe(0);
  sender.send();
  pass(1000);
  await answer({ ...aJourney(), at: new Date(recordedAt + 1500 - 300_000).toISOString() });
  expect(sender.state().clockSkew).toBe(-300_000);
});
