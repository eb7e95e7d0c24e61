import { expect, test } from 'vitest';
import type { Row } from '../matrix/row.ts';
import { aDoor, aPod, aRow, aTopology } from '../matrix/diagnose.test-picture.ts';
import { readRecording } from './read-recording.ts';
import { Recorder } from './recorder.ts';

const answered = { result: 'answered', ms: 4, status: 200 } as const;
const refused = { result: 'refused', ms: 1, detail: 'ECONNREFUSED' } as const;

/** A recorder whose clock is set by hand, and what it has written so far. */
function recording() {
  const time = { now: 1000 };
  let written = '';
  const recorder = new Recorder({
    head: { cluster: 'kind, Kubernetes 1.36.4, 3 nodes', namespace: 'shop' },
    write: (line) => (written += line),
    clock: () => time.now,
  });
  const round = (rows: Row[]) => {
    recorder.topology(aTopology());
    recorder.rows(rows, aTopology());
  };
  return { recorder, time, round, read: () => readRecording(written) };
}

test('a topology is written when it differs in more than the time at which it was read', () => {
  const { recorder, time, read } = recording();
  recorder.topology(aTopology());
  time.now = 1200.6;
  recorder.topology(aTopology({ takenAt: '2026-11-21T12:00:05.000Z' }));
  recorder.topology(aTopology({ pods: [aPod('backend', { ready: false })] }));
  expect(read().moments).toMatchObject([
    { kind: 'topology', at: 0, topology: { pods: [{ ready: true }] } },
    { kind: 'topology', at: 201, topology: { pods: [{ ready: false }] } },
  ]);
});

test('the order in which fields were read makes no other topology', () => {
  const { recorder, read } = recording();
  const { services, ...others } = aTopology();
  recorder.topology({ services, ...others });
  recorder.topology({ ...others, services });
  expect(read().moments).toHaveLength(1);
});

test('of a round only what is new or seen otherwise is written, and that it was made', () => {
  const { read, round } = recording();
  const other = aDoor({ kind: 'DNS name' });
  round([aRow(answered), aRow(refused, { door: other })]);
  round([aRow({ ...answered, ms: 90 }), aRow({ ...refused, ms: 7 }, { door: other })]);
  round([aRow({ ...answered, pod: 'backend-2' }), aRow(refused, { door: other })]);
  const seen = { vantage: 'frontend pod', door: 'ClusterIP/backend' };
  expect(read().moments.slice(1)).toMatchObject([
    { observations: [seen, { vantage: 'frontend pod', door: 'DNS name/backend' }] },
    { observations: [] },
    { observations: [{ ...seen, observation: { pod: 'backend-2' } }] },
  ]);
});

test.each([
  { status: 404 },
  { pod: 'backend-2' },
  { notUs: 'the page that answers is not the storefront' },
  { seenClient: '10.244.1.1' },
])('another %j is another observation', (change) => {
  const { read, round } = recording();
  round([aRow(answered)]);
  round([aRow({ ...answered, ...change })]);
  expect(read().moments.at(-1)).toMatchObject({ observations: [{ observation: change }] });
});

test('a pair that was gone for a round is written again', () => {
  const { read, round } = recording();
  round([aRow(answered)]);
  round([]);
  round([aRow(answered)]);
  expect(read().moments.at(-1)).toMatchObject({ observations: [{ observation: answered }] });
});

test('a round is left out when the picture became another one meanwhile', () => {
  const { recorder, read } = recording();
  const before = aTopology();
  recorder.topology(before);
  recorder.topology(aTopology({ pods: [] }));
  recorder.rows([aRow(answered)], before);
  expect(read().moments).toHaveLength(2);
});

test('chapters and journeys are written as they come', () => {
  const { recorder, time, read } = recording();
  recorder.chapter({ title: 'Two more', command: 'kubectl scale' });
  time.now = 3000;
  recorder.journey({ at: 'now' });
  expect(read().moments).toEqual([
    { kind: 'chapter', at: 0, title: 'Two more', command: 'kubectl scale' },
    { kind: 'journey', at: 2000, journey: { at: 'now' } },
  ]);
});
