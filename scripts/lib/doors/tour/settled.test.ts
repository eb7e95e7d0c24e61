import { expect, test } from 'vitest';
import { aPod, aTopology } from '@doorstep/k8s/matrix/diagnose.test-picture';
import { isSettled } from './settled.ts';

const done = { kind: 'Deployment' as const, name: 'backend', wanted: 1, updated: 1, available: 1 };

test.each([
  ['with all as it is wanted', { workloads: [{ ...done, done: true }] }, 2000, true],
  ['that has just changed', { workloads: [{ ...done, done: true }] }, 200, false],
  ['whose rollout goes on', { workloads: [{ ...done, done: false }] }, 2000, false],
  ['with a pod that is ending', { pods: [aPod('backend', { terminating: true })] }, 2000, false],
  ['whose rollout is stuck', { workloads: [{ ...done, done: false }] }, 9000, true],
])('a namespace %s: %j, %i ms without a change: %s', (_, changes, unchanged, settled) => {
  expect(isSettled(aTopology(changes), unchanged)).toBe(settled);
});
