import { expect, test } from 'vitest';
import { blame, tell } from './timeline.ts';
import type { Event } from './timeline.ts';

const noon = '2026-11-21T12:00:00.000Z';
const soon = '2026-11-21T12:00:05.000Z';
const later = '2026-11-21T12:05:00.000Z';

const unready: Event = {
  about: 'pod',
  object: 'Pod/backend-1',
  what: 'Pod backend 1 became unready',
  effect: 'It left the list of backend (3 to 2)',
};
const [told] = tell([unready], { known: [], at: noon, number: 7 });
if (!told) throw new Error('nothing was told');

test('what happened has an id and a time, the newest first', () => {
  const ready = { ...unready, what: 'Pod backend 1 became ready' };
  expect(tell([unready, ready], { known: [], at: noon, number: 7 })).toEqual([
    { id: '8', at: noon, ...ready, mismatch: false },
    { id: '7', at: noon, ...unready, mismatch: false },
  ]);
});

test('equal ones soon after each other are counted under the first one’s id', () => {
  const [twice] = tell([unready], { known: [told], at: soon, number: 8 });
  expect(twice).toEqual({ ...told, at: soon, what: 'Pod backend 1 became unready (2 times)' });
  const thrice = tell([unready], { known: twice ? [twice] : [], at: soon, number: 9 });
  expect(thrice[0]?.what).toBe('Pod backend 1 became unready (3 times)');
  expect(tell([unready], { known: [told], at: later, number: 9 })[0]).toMatchObject({ id: '9' });
});

test('tries that differ from what is written are the effect of what happened just before', () => {
  const blamed = blame(14, { newest: told, at: soon, number: 8 });
  expect(blamed).toEqual({
    ...told,
    effect: 'It left the list of backend (3 to 2). 14 tries now differ from what is written',
    mismatch: true,
  });
  expect(blame(1, { newest: blamed, at: soon, number: 8 }).effect).toBe(
    'It left the list of backend (3 to 2). 1 try now differs from what is written',
  );
});

test('without a recent happening they are one of their own', () => {
  expect(blame(2, { newest: told, at: later, number: 8 })).toMatchObject({
    id: '8',
    at: later,
    about: 'door',
    effect: '2 tries now differ from what is written',
    mismatch: true,
  });
});
