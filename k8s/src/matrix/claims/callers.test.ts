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
