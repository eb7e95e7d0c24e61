import { expect, test } from 'vitest';
import type { Service } from '../../topology/services.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { articleServices, picture, shopPod, shopService } from '../picture.test-fixture.ts';

function claim(door: string, vantage: string, changes: Record<string, Partial<Service>> = {}) {
  return claimOf(picture({ services: articleServices(changes) }), door, vantage);
}

test.each([
  ['your machine', 'shut', 'spec.type'],
  ['node worker', 'open', 'spec.clusterIP'],
  ['backend pod', 'open', 'spec.selector'],
  ['stranger pod', 'open', 'spec.selector'],
  ['other namespace', 'open', 'spec.clusterIP'],
])('the inner door from %s is %s, and %s decides', (vantage, expected, field) => {
  expect(claim('ClusterIP/mysql', vantage)).toMatchObject({ expected, field });
});

test.each([
  ['your machine', 'shut', 'metadata.name'],
  ['node worker', 'shut', 'metadata.name'],
  ['backend pod', 'open', 'metadata.name'],
  ['stranger pod', 'open', 'metadata.name'],
  ['other namespace', 'shut', 'metadata.namespace'],
])('the short name from %s is %s, and %s decides', (vantage, expected, field) => {
  expect(claim('DNS name/mysql', vantage)).toMatchObject({ expected, field });
});

test('the sentences name the Service and its namespace', () => {
  expect(claim('DNS name/mysql', 'backend pod').because).toContain('mysql.doorstep.svc');
  expect(claim('DNS name/mysql', 'other namespace').because).toContain('ask mysql.doorstep');
});

test('an internal policy of Local shuts the inner door on nodes without a ready pod', () => {
  const mysql = { internalTrafficPolicy: 'Local' };
  const field = 'spec.internalTrafficPolicy';
  // mysql runs on node worker, and so does the backend's first pod.
  expect(claim('ClusterIP/mysql', 'node worker', { mysql }).expected).toBe('open');
  expect(claim('DNS name/mysql', 'backend pod', { mysql }).expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'node worker2', { mysql })).toMatchObject({
    expected: 'shut',
    field,
  });
  expect(claim('ClusterIP/mysql', 'stranger pod', { mysql })).toMatchObject({
    expected: 'unclear',
    field,
  });
});

test('a headless name is open by the pods’ own addresses', () => {
  const { clusterIp: _, ...backend } = shopService('backend', { headless: true });
  const topology = picture({ services: [backend] });
  expect(claimOf(topology, 'DNS name/backend', 'frontend pod')).toMatchObject({
    expected: 'open',
    because: expect.stringContaining('no address of its own'),
  });
});

test('a signpost is open to the pods of its namespace only', () => {
  const { clusterIp: _, ...mysql } = shopService('mysql', {
    type: 'ExternalName',
    externalName: 'db.example',
    selector: {},
  });
  const topology = picture({ services: [mysql] });
  const from = (vantage: string) => claimOf(topology, 'ExternalName/mysql', vantage);
  expect(from('backend pod')).toMatchObject({ expected: 'open', field: 'spec.externalName' });
  expect(from('backend pod').because).toContain('db.example');
  expect(from('stranger pod').expected).toBe('open');
  for (const vantage of ['your machine', 'node worker', 'other namespace']) {
    expect(from(vantage).expected).toBe('shut');
  }
});

test('a pod’s address is shut outside and open inside, ready or not', () => {
  const tired = shopPod('backend', 'worker', '10.244.1.3', { ready: false });
  const pods = [...picture().pods.filter(({ name }) => name !== tired.name), tired];
  const from = (vantage: string) => claimOf(picture({ pods }), `pod IP/${tired.name}`, vantage);
  expect(from('your machine')).toMatchObject({ expected: 'shut', object: `Pod/${tired.name}` });
  expect(from('frontend pod')).toMatchObject({
    expected: 'open',
    because: 'Readiness takes a pod off the list; it does not close the pod.',
  });
  const newborn = { ...tired, createdAt: '2026-11-21T11:59:30.000Z' };
  const starting = picture({ pods: [...pods.slice(0, -1), newborn] });
  expect(claimOf(starting, `pod IP/${tired.name}`, 'frontend pod').expected).toBe('unclear');
  expect(claim('pod IP/mysql-on-worker', 'other namespace')).toMatchObject({
    expected: 'open',
    because: 'Pods reach each other without any Service.',
  });
});
