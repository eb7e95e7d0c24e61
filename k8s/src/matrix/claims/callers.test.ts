import { expect, test } from 'vitest';
import type { Topology } from '../../topology/topology.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { ingressPicture } from '../entries.test-fixture.ts';
import { articleServices, picture } from '../picture.test-fixture.ts';
import { policy, zeroTrust, zeroTrustServices } from '../policies.test-fixture.ts';

function claim(door: string, vantage: string, topology: Topology = zeroTrust()) {
  return claimOf(topology, door, vantage);
}

test('who is not listed is shut, and the annotation and what enforces it are named', () => {
  expect(claim('ClusterIP/backend', 'mysql pod')).toMatchObject({
    expected: 'shut',
    because:
      'Only frontend may call backend (doorstep.dev/callers). Enforced by NetworkPolicy default-deny and backend.',
    object: 'Service/backend',
    field: "metadata.annotations['doorstep.dev/callers']",
  });
});

test('the list of callers decides, whatever policies there are', () => {
  const bare = zeroTrust({ networkPolicies: [] });
  expect(claim('ClusterIP/mysql', 'frontend pod', bare)).toMatchObject({
    expected: 'shut',
    because: 'Only backend may call mysql (doorstep.dev/callers).',
  });
  const blocked = zeroTrust({ networkPolicies: [policy('deny', {})] });
  expect(claim('ClusterIP/mysql', 'backend pod', blocked)).toMatchObject({
    expected: 'open',
    because: expect.stringContaining('lists this caller'),
  });
});

test('outside means this machine, nodes and other namespaces, and no stranger beside the shop', () => {
  for (const vantage of ['your machine', 'node control-plane', 'other namespace']) {
    expect(claim('LoadBalancer/frontend', vantage).expected).toBe('open');
  }
  expect(claim('LoadBalancer/frontend', 'stranger pod').expected).toBe('shut');
  expect(claim('LoadBalancer/frontend', 'backend pod').expected).toBe('shut');
});

function askedByEntry(callers: string, vantage: string) {
  const backend = { annotations: { 'doorstep.dev/callers': callers } };
  const topology = ingressPicture({}, { services: articleServices({ backend }) });
  return claim('Ingress/ecommerce-ingress/api.shop.localhost/', vantage, topology).expected;
}

test('who comes by an entry comes from outside, whoever it is', () => {
  expect(askedByEntry('frontend', 'frontend pod')).toBe('shut');
  expect(askedByEntry('frontend, outside', 'your machine')).toBe('open');
});

test('an empty list lets nobody in', () => {
  const services = articleServices({ mysql: { annotations: { 'doorstep.dev/callers': ' ' } } });
  expect(claim('ClusterIP/mysql', 'backend pod', picture({ services }))).toMatchObject({
    expected: 'shut',
    because: expect.stringContaining('Only nobody may call mysql'),
  });
});

test('a port that asks for a certificate is shut to whoever gets past the wall without one', () => {
  const services = zeroTrustServices({ annotated: false });
  const backend = { ...articleServices()[1], annotations: { 'doorstep.dev/tls': 'mutual' } };
  const topology = picture({
    services: services.map((service) =>
      service.name === 'backend' ? { ...service, annotations: backend.annotations } : service,
    ),
  });
  expect(claim('ClusterIP/backend', 'stranger pod', topology)).toMatchObject({
    expected: 'shut',
    because: "The door opens only to a certificate signed by the shop's CA.",
    field: "metadata.annotations['doorstep.dev/tls']",
  });
  expect(claim('ClusterIP/backend', 'frontend pod', topology).expected).toBe('open');
});

test('a star means everybody, so a wall in the way is a fault', () => {
  const services = articleServices({ frontend: { annotations: { 'doorstep.dev/callers': '*' } } });
  const walled = picture({ services, networkPolicies: [policy('deny', {})] });
  for (const vantage of ['stranger pod', 'other namespace', 'backend pod']) {
    expect(claim('ClusterIP/frontend', vantage, walled)).toMatchObject({
      expected: 'open',
      because: expect.stringContaining('lists this caller'),
    });
  }
});

test('a pod calls the tiers that its own Service lists and no others, walls or none', () => {
  const services = articleServices({
    frontend: { annotations: { 'doorstep.dev/callers': '*' } },
    mysql: { annotations: { 'doorstep.dev/calls': '' } },
    backend: { annotations: { 'doorstep.dev/calls': 'mysql' } },
  });
  const shop = picture({ services });
  expect(claim('ClusterIP/frontend', 'mysql pod', shop)).toMatchObject({
    expected: 'shut',
    because: 'The pods of mysql call nobody and no others (doorstep.dev/calls).',
    object: 'Service/mysql',
    field: "metadata.annotations['doorstep.dev/calls']",
  });
  expect(claim('ClusterIP/frontend', 'backend pod', shop).expected).toBe('shut');
  expect(claim('ClusterIP/mysql', 'backend pod', shop).expected).toBe('open');
  expect(claim('ClusterIP/backend', 'frontend pod', shop).expected).toBe('open');
  expect(claim('ClusterIP/frontend', 'stranger pod', shop).expected).toBe('open');
});
