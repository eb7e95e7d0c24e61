import { expect, test } from 'vitest';
import { toDaemonSetRollout, toRollout } from './rollouts.ts';

const selector = {};
const template = {};
const complete = { observedGeneration: 2, replicas: 2, updatedReplicas: 2, availableReplicas: 2 };

function rollout(status: object) {
  return toRollout('Deployment', {
    metadata: { name: 'backend', generation: 2 },
    spec: { replicas: 2, selector, template },
    status: { ...complete, ...status },
  });
}

test('a rollout is done when only pods of the newest template exist, all available', () => {
  expect(rollout({}).done).toBe(true);
});

test.each([
  ['the controller has not seen the newest template', { observedGeneration: 1 }],
  ['an old pod is still there', { replicas: 3 }],
  ['a pod is of the old template', { updatedReplicas: 1 }],
  ['a pod is not available', { availableReplicas: 1 }],
])('a rollout is not done while %s', (_, status) => {
  expect(rollout(status).done).toBe(false);
});

test('a DaemonSet is done when every node that suits it has an available pod of it', () => {
  const counts = { currentNumberScheduled: 3, numberMisscheduled: 0, numberReady: 3 };
  const status = { ...counts, observedGeneration: 1, desiredNumberScheduled: 3 };
  const all = { ...status, updatedNumberScheduled: 3, numberAvailable: 3 };
  const metadata = { name: 'speaker', generation: 1 };
  expect(toDaemonSetRollout({ metadata, status: all }).done).toBe(true);
  expect(toDaemonSetRollout({ metadata, status: { ...all, numberAvailable: 2 } }).done).toBe(false);
  expect(toDaemonSetRollout({ metadata }).done).toBe(false);
});
