import type { Happening } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { timelineOf } from './timeline.ts';

const happening = (id: string, changes: Partial<Happening> = {}): Happening => ({
  id,
  at: '2026-11-21T10:02:03.000Z',
  about: 'pod',
  object: 'Pod/backend-1',
  what: 'Pod backend-1 became unready',
  mismatch: false,
  ...changes,
});

test('equal neighbours are one entry that says how many, under the newest', () => {
  const entries = timelineOf([happening('3'), happening('2'), happening('1')]);
  expect(entries).toMatchObject([{ id: '3', times: 3 }]);
  expect(entries[0]?.time).toMatch(/^\d\d:02:03$/);
});

test('what differs in its effect or its object, or has something between, stays apart', () => {
  const entries = timelineOf([
    happening('6'),
    happening('5', { effect: 'It left the list of backend (3 to 2).' }),
    happening('4', { object: 'Pod/backend-2' }),
    happening('3'),
    happening('2', { mismatch: true }),
    happening('1', { what: 'Pod backend-1 became ready' }),
  ]);
  expect(entries.map(({ times }) => times)).toEqual([1, 1, 1, 1, 1, 1]);
});

test('happenings are not changed', () => {
  const happenings = [happening('2'), happening('1')];
  timelineOf(happenings);
  expect(happenings[0]).not.toHaveProperty('times');
});
