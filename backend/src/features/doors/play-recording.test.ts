import { articleServices, picture } from '@doorstep/k8s/matrix/picture.test-fixture';
import type { RecordedMoment } from '@doorstep/k8s/recording/recording';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { DoorsRecording } from '../../contract/doors-stream.ts';
import { applyChange } from './apply-change.ts';
import { openRecording } from './play-recording.ts';

const head = {
  kind: 'recording' as const,
  version: 1 as const,
  madeAt: '2026-11-21T12:00:00.000Z',
  cluster: 'kind, Kubernetes 1.36.4, 3 nodes',
  namespace: 'doorstep',
};
const seen = {
  vantage: 'backend pod',
  door: 'ClusterIP/frontend',
  observation: { result: 'answered' as const, ms: 3, status: 200, pod: 'frontend-on-worker' },
};
const id = 'backend pod > ClusterIP/frontend';

async function play(moments: RecordedMoment[]) {
  const all: RecordedMoment[] = [{ kind: 'topology', at: 0, topology: picture() }, ...moments];
  return Value.Parse(
    DoorsRecording,
    await openRecording({ head, moments: all }, 'No cluster here.').play(),
  );
}

/** The picture at the end. */
function endOf({ picture, changes }: DoorsRecording) {
  return changes.reduce((shown, { change }) => applyChange(shown, change), picture);
}

const chapter = { kind: 'chapter' as const, title: 'The end', command: 'kubectl get pods' };

test('a recording begins with its first topology, and goes on in its own time', async () => {
  const played = await play([
    { kind: 'observations', at: 500, observations: [seen] },
    { ...chapter, at: 600 },
    { kind: 'topology', at: 700, topology: picture({ pods: [] }) },
  ]);
  expect(played.picture.source).toMatchObject({ kind: 'recording', why: 'No cluster here.' });
  expect(played.picture.map.pods).toHaveLength(5);
  expect(played.changes.map(({ at }) => at)).toEqual([500, 700]);
  expect(played.chapters).toEqual([{ at: 600, title: 'The end', command: 'kubectl get pods' }]);
  expect(played.length).toBe(700);
  expect(endOf(played).map.pods).toEqual([]);
  expect(played.changes[0]?.change.seen?.[id]?.at).toBe('2026-11-21T12:00:00.500Z');
});

const nothingNew = { kind: 'observations' as const, observations: [] };

test('what a round does not mention was seen as before, and answers are not made up', async () => {
  const played = await play([
    { kind: 'observations', at: 500, observations: [seen] },
    { ...nothingNew, at: 100_500 },
  ]);
  const { seen: lately, answers } = endOf(played);
  expect(lately[id]).toMatchObject({ verdict: 'open', at: '2026-11-21T12:01:40.500Z' });
  expect(answers).toHaveLength(1);
});

test('after a change nothing is said to be seen before the next round', async () => {
  const services = articleServices({ frontend: { externalAddresses: [] } });
  const moments: RecordedMoment[] = [
    { kind: 'observations', at: 500, observations: [seen] },
    { kind: 'topology', at: 1000, topology: picture({ services }) },
    { ...chapter, at: 20_000 },
  ];
  const before = endOf(await play(moments)).seen[id];
  expect(before?.at).toBe('2026-11-21T12:00:00.500Z');
  const after = endOf(await play([...moments, { ...nothingNew, at: 21_000 }])).seen[id];
  expect(after).toMatchObject({ verdict: 'open', at: '2026-11-21T12:00:21.000Z' });
});

test('a recording without any topology is refused', () => {
  expect(() => openRecording({ head, moments: [] }, 'No cluster here.')).toThrow(/"topology"/);
});
