import { expect, test } from 'vitest';
import type { Rollout } from '../../topology/rollouts.ts';
import type { Topology } from '../../topology/topology.ts';
import { claimOf } from '../claim.test-fixture.ts';
import {
  articleServices,
  picture,
  shopPod,
  shopService,
  tierLabels,
} from '../picture.test-fixture.ts';

function workload(wanted: number): Rollout {
  const counts = { wanted, updated: wanted, available: wanted, done: true };
  return { kind: 'Deployment', name: 'backend', podLabels: tierLabels('backend'), ...counts };
}

function claim(changes: Partial<Topology>, door = 'ClusterIP/backend') {
  return claimOf(picture(changes), door, 'stranger pod');
}

const withoutBackend = picture().pods.filter(({ tier }) => tier !== 'backend');

test('a broken selector does not excuse anything: the door is expected open', () => {
  const services = articleServices({ backend: { selector: { app: 'backedn' } } });
  expect(claim({ services })).toMatchObject({ expected: 'open' });
  expect(claim({ services }, 'NodePort/backend/worker')).toMatchObject({ expected: 'open' });
});

test('neither do pods that are not ready, nor pods that are not there', () => {
  const pods = [shopPod('backend', 'worker', '10.244.1.3', { ready: false, trouble: 'OOMKilled' })];
  expect(claim({ pods })).toMatchObject({ expected: 'open' });
  expect(claim({ pods: withoutBackend, workloads: [workload(2)] }).expected).toBe('open');
});

test('who is scaled to nobody on purpose is expected shut at every door', () => {
  const changes = { pods: withoutBackend, workloads: [workload(0)] };
  for (const door of ['ClusterIP/backend', 'DNS name/backend', 'NodePort/backend/worker']) {
    expect(claim(changes, door)).toMatchObject({
      expected: 'shut',
      object: 'Deployment/backend',
      field: 'spec.replicas',
    });
  }
});

test('while its last pods are ending they still answer, so nothing is expected yet', () => {
  const ending = { address: '10.244.1.3', ports: [8080], ready: false, serving: true };
  const endpoints = { backend: [{ ...ending, terminating: true }] };
  const changes = { pods: withoutBackend, workloads: [workload(0)], endpoints };
  expect(claim(changes)).toMatchObject({ expected: 'unclear', object: 'Deployment/backend' });
});

test('a second workload behind the same Service keeps the promise', () => {
  const workloads = [workload(0), { ...workload(1), name: 'backend-canary' }];
  expect(claim({ workloads }).expected).toBe('open');
});

test('without a selector the list of addresses is what is written', () => {
  const services = [shopService('mysql', { selector: {} })];
  const address = { address: '10.0.0.5', ports: [3306], ready: true, serving: true };
  const endpoints = { mysql: [{ ...address, terminating: false }] };
  expect(claim({ services, endpoints }, 'ClusterIP/mysql').expected).toBe('open');
  expect(claim({ services, endpoints: {} }, 'ClusterIP/mysql')).toMatchObject({
    expected: 'shut',
    because: expect.stringContaining('nobody stands behind it'),
  });
});

test('a list that could not be read is no empty list', () => {
  const services = [shopService('mysql', { selector: {} })];
  const missing = [{ resource: 'endpointslices.discovery.k8s.io', why: 'not allowed' }];
  expect(claim({ services, endpoints: {}, missing }, 'ClusterIP/mysql').expected).toBe('open');
});
