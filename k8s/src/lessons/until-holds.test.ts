import { expect, test } from 'vitest';
import { untilHolds } from './until-holds.ts';

const good = { holds: true, saw: 'open.' };
const bad = { holds: false, saw: 'shut.' };

test('it is checked until it holds', async () => {
  const seen = [bad, bad, good, bad];
  const check = () => Promise.resolve(seen.shift() ?? bad);
  expect(await untilHolds(check, { every: 1 })).toEqual(good);
  expect(seen).toEqual([bad]);
});

test('what never holds is given up with what was seen last', async () => {
  expect(await untilHolds(() => Promise.resolve(bad), { every: 1, timeout: 30 })).toEqual(bad);
});

test('a check that hangs does not outlive the patience', async () => {
  const { promise } = Promise.withResolvers<typeof good>();
  const seen = await untilHolds(() => promise, { timeout: 20 });
  expect(seen).toEqual({ holds: false, saw: 'nothing was seen in time.' });
});

test('a signal ends the waiting', async () => {
  const stop = new AbortController();
  const check = () => {
    stop.abort();
    return Promise.resolve(bad);
  };
  expect(await untilHolds(check, { signal: stop.signal })).toEqual(bad);
});

test('that it is waited for is told once, with what was seen first', async () => {
  const seen = [bad, { holds: false, saw: 'still shut.' }, good];
  const told: string[] = [];
  const onWait = ({ saw }: typeof good) => told.push(saw);
  await untilHolds(() => Promise.resolve(seen.shift() ?? bad), { every: 1, onWait });
  await untilHolds(() => Promise.resolve(good), { onWait });
  expect(told).toEqual(['shut.']);
});
