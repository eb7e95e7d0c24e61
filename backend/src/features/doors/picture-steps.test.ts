import { articleServices, picture, shopPod } from '@doorstep/k8s/matrix/picture.test-fixture';
import { Value } from 'typebox/value';
import { expect, test } from 'vitest';
import { DoorsPicture } from '../../contract/doors-picture.ts';
import { DoorsChange } from '../../contract/doors-stream.ts';
import { withObservations } from './observations-step.ts';
import { begin } from './picture-state.ts';
import { withTopology } from './topology-step.ts';

const noon = '2026-11-21T12:00:00.000Z';
const soon = '2026-11-21T12:00:05.000Z';
const muchLater = '2026-11-21T12:05:00.000Z';

const here = 'backend-on-worker2';
const article = begin(picture(), {
  source: { kind: 'cluster', pod: here },
  freshness: { state: 'live', since: noon },
  here,
});

const vantage = 'backend pod';
const door = 'ClusterIP/frontend';
const id = `${vantage} > ${door}`;
const answered = { result: 'answered', ms: 3, status: 200, pod: 'frontend-on-worker' } as const;
const timedOut = { result: 'timed out', ms: 1500 } as const;

/** The article after one try of the storefront's inner door. */
function tried(observation: typeof answered | typeof timedOut, at = noon) {
  return withObservations(article, [{ vantage, door, observation, at }], at);
}

test('a beginning is a whole picture in which nothing was tried', () => {
  const first = Value.Parse(DoorsPicture, article.picture);
  expect(first.seen).toEqual({});
  expect(first.vantages.filter((one) => one.here)).toMatchObject([{ id: vantage, pod: here }]);
  expect(first.doors.find((one) => one.id === 'NodePort/mysql/worker')).toMatchObject({
    unasked: true,
    tier: 'mysql',
  });
  expect(first.doors.find((one) => one.id === 'NodePort/backend/worker')?.unasked).toBe(false);
});

test('a try is told once, and again when it is seen otherwise or has grown old', () => {
  const { state, change } = tried(answered);
  expect(Value.Parse(DoorsChange, change)).toMatchObject({
    seen: { [id]: { result: 'answered', verdict: 'open', pod: answered.pod, at: noon } },
    answers: [{ service: 'frontend', door, pod: answered.pod }],
  });
  const again = (observation: object, at: string) =>
    withObservations(
      state,
      [{ vantage, door, observation: { ...answered, ...observation }, at }],
      at,
    ).change.seen;
  expect(again({ ms: 9 }, soon)).toBeUndefined();
  expect(again({ pod: 'frontend-on-worker2' }, soon)).toHaveProperty([id]);
  expect(again({}, muchLater)).toHaveProperty([id]);
});

test('a mismatch has a diagnosis, and is the effect of what happened just before', () => {
  const lonely = picture({
    services: articleServices({ frontend: { selector: { app: 'typo' } } }),
  });
  const changed = withTopology(article, lonely, noon);
  expect(changed.change.happenings).toMatchObject([
    { object: 'Service/frontend', mismatch: false },
  ]);
  const tries = [{ vantage, door, observation: timedOut, at: soon }];
  const { change, state } = withObservations(changed.state, tries, soon);
  expect(change.seen?.[id]?.verdict).toBe('mismatch');
  expect(change.diagnoses).toMatchObject([{ cause: 'selector matches no pod', claims: [id] }]);
  const [blamed] = state.picture.happenings;
  expect(blamed).toMatchObject({ object: 'Service/frontend', mismatch: true });
  expect(blamed?.effect).toMatch(/1 try now differs from what is written$/);
});

test('what was seen too long ago is no evidence for a diagnosis', () => {
  const old = withObservations(
    article,
    [{ vantage, door, observation: timedOut, at: noon }],
    muchLater,
  );
  expect(old.change.seen?.[id]?.verdict).toBe('mismatch');
  expect(old.change).not.toHaveProperty('diagnoses');
  expect(old.change).not.toHaveProperty('happenings');
});

test('a try does not count any more when what is written about it has changed', () => {
  const hatch = { vantage, door: 'NodePort/backend/worker', observation: answered, at: noon };
  const before = withObservations(article, [hatch], noon).state;
  const services = articleServices({ backend: { type: 'ClusterIP', ports: [] } });
  const closed = withTopology(before, picture({ services }), soon);
  expect(closed.state.picture.seen).not.toHaveProperty([`${vantage} > NodePort/backend/worker`]);

  const empty = [{ kind: 'Deployment' as const, name: 'frontend', wanted: 0 }];
  const rollout = { updated: 0, available: 0, done: true };
  const { labels: podLabels } = shopPod('frontend', 'worker', '10.0.0.1');
  const workloads = empty.map((one) => ({ ...one, ...rollout, podLabels }));
  const { change } = withTopology(tried(answered).state, picture({ workloads }), soon);
  expect(change.seen?.[id]).toMatchObject({ result: 'not tried', verdict: 'in doubt' });
});

test('only the parts that changed are sent', () => {
  const again = withTopology(article, picture({ takenAt: soon }), soon);
  expect(again.change).toEqual({});
  const podGone = picture({ pods: picture().pods.toSpliced(1, 1) });
  const { change } = withTopology(article, podGone, soon);
  expect(Value.Parse(DoorsChange, change).happenings?.length).toBeGreaterThan(0);
  expect(change).toHaveProperty('map');
  expect(change).not.toHaveProperty('vantages');
});
