import { expect, test } from 'vitest';
import { createEventLog } from './event-log.ts';

const change = { freshness: { state: 'live' as const, since: '2026-11-21T12:00:00.000Z' } };

test('whoever names the last event it got is sent what came after it', () => {
  const log = createEventLog();
  const before = log.id;
  const events = [log.add(change), log.add({})];
  expect(log.since(before)).toEqual(events);
  expect(log.since(log.id)).toEqual([]);
  expect(events[1]).toBe(`id: ${log.id}\nevent: change\ndata: {}\n\n`);
});

test('what is too old, of another process, of the future or no id at all is not known', () => {
  const log = createEventLog(2);
  const old = log.id;
  for (const _ of [1, 2, 3]) log.add({});
  const [epoch = ''] = log.id.split('-');
  const strangers = [old, createEventLog().id, `${epoch}-4`, `${epoch}-01`, 'abc', ''];
  for (const id of strangers) expect(log.since(id), id).toBeUndefined();
  expect(log.since(`${epoch}-1`)).toHaveLength(2);
});

test('after a cut nothing before it can be resumed', () => {
  const log = createEventLog();
  log.add({});
  const before = log.id;
  log.cut();
  expect(log.since(before)).toBeUndefined();
  expect(log.since(log.id)).toEqual([]);
});
