import { expect, test } from 'vitest';
import { toPod } from './pods.ts';

function status(state: object) {
  const container = { name: 'app', image: 'app', imageID: '', ready: false, restartCount: 0 };
  return { phase: 'Running', containerStatuses: [{ ...container, state }] };
}

test('a pod is ready by its condition, not by its phase', () => {
  expect(toPod({ status: { phase: 'Running' } }).ready).toBe(false);
  const conditions = [{ type: 'Ready', status: 'True' }];
  expect(toPod({ status: { phase: 'Running', conditions } }).ready).toBe(true);
});

test('a waiting container names its trouble, a starting one has none', () => {
  const looping = { waiting: { reason: 'CrashLoopBackOff' } };
  expect(toPod({ status: status(looping) }).trouble).toBe('CrashLoopBackOff');
  const creating = { waiting: { reason: 'ContainerCreating' } };
  expect(toPod({ status: status(creating) })).not.toHaveProperty('trouble');
});

test('a container that ended badly names the reason or the exit code', () => {
  const killed = { terminated: { exitCode: 137, reason: 'OOMKilled' } };
  expect(toPod({ status: status(killed) }).trouble).toBe('OOMKilled');
  expect(toPod({ status: status({ terminated: { exitCode: 3 } }) }).trouble).toBe('exit 3');
  expect(toPod({ status: status({ terminated: { exitCode: 0 } }) })).not.toHaveProperty('trouble');
});

test('a pod keeps its tier, the ports of its containers, and whether it is about to end', () => {
  const containers = [
    { name: 'app', ports: [{ name: 'http', containerPort: 8080 }] },
    { name: 'exporter', ports: [{ containerPort: 9100 }] },
  ];
  const labels = { 'app.kubernetes.io/component': 'backend' };
  const metadata = { labels, deletionTimestamp: new Date() };
  expect(toPod({ metadata, spec: { containers, hostNetwork: true } })).toMatchObject({
    tier: 'backend',
    ports: [{ name: 'http', port: 8080 }, { port: 9100 }],
    hostNetwork: true,
    terminating: true,
  });
  expect(toPod({})).not.toHaveProperty('terminating');
});
