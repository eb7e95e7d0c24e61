import { expect, test } from 'vitest';
import type { Topology } from '../../topology/topology.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { picture } from '../picture.test-fixture.ts';
import { edge, onBackend, policy, withPolicies, zeroTrust } from '../policies.test-fixture.ts';

function claim(door: string, vantage: string, topology: Topology = zeroTrust()) {
  return claimOf(topology, door, vantage);
}

test('without a policy or a word about callers everybody inside gets in', () => {
  expect(claim('ClusterIP/mysql', 'stranger pod', picture()).expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'frontend pod', picture()).expected).toBe('open');
});

test('a policy that names the caller is the gap that lets it in', () => {
  expect(claim('ClusterIP/backend', 'frontend pod')).toMatchObject({
    expected: 'open',
    because: expect.stringMatching(/^The wall has a gap for frontend pods/),
    object: 'NetworkPolicy/backend',
    field: 'spec.ingress[0].from',
  });
});

test('a policy that names others drops a stranger, and one that names nobody drops everybody', () => {
  const wall = onBackend({ ingress: [edge('frontend', 8080)] });
  expect(claim('ClusterIP/backend', 'stranger pod', wall)).toMatchObject({
    expected: 'shut',
    because: 'Once a policy selects a pod, whoever it does not name is dropped.',
    object: 'NetworkPolicy/wall',
    field: 'spec.ingress[].from',
  });
  expect(claim('ClusterIP/backend', 'other namespace', onBackend({}))).toMatchObject({
    expected: 'shut',
    field: 'spec.policyTypes',
  });
});

test('a policy about what goes out says nothing about what comes in', () => {
  const wall = onBackend({ types: ['Egress'] });
  expect(claim('ClusterIP/backend', 'stranger pod', wall).expected).toBe('open');
});

test('a gap at another port is no gap', () => {
  const wall = onBackend({ ingress: [edge('mysql', 80)] });
  expect(claim('ClusterIP/backend', 'mysql pod', wall).expected).toBe('shut');
  const right = onBackend({ ingress: [edge('mysql', 8080)] });
  expect(claim('ClusterIP/backend', 'mysql pod', right).expected).toBe('open');
});

test('the node that runs a pod gets in past every policy, other nodes are strangers', () => {
  expect(claim('ClusterIP/mysql', 'node worker').expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'node worker2').expected).toBe('shut');
  const wall = onBackend({});
  expect(claim('pod IP/backend-on-worker', 'node worker', wall).expected).toBe('open');
  expect(claim('NodePort/backend/worker2', 'node worker', wall).expected).toBe('shut');
});

test('where only some of the pods let a caller in, it depends on the choice', () => {
  const wall = onBackend({});
  expect(claim('ClusterIP/backend', 'node worker', wall)).toMatchObject({
    expected: 'unclear',
    because: expect.stringContaining('depends on which pod is chosen'),
  });
});

test('what the shop needs is expected open, so that a policy in the way shows', () => {
  for (const [door, vantage] of [
    ['ClusterIP/backend', 'frontend pod'],
    ['DNS name/mysql', 'backend pod'],
  ] as const) {
    const topology = withPolicies(policy('deny', { types: ['Ingress', 'Egress'] }));
    expect(claim(door, vantage, topology)).toMatchObject({
      expected: 'open',
      because: expect.stringContaining('cannot work without this call'),
    });
  }
  const quiet = withPolicies(policy('deny', {}));
  expect(claim('pod IP/backend-on-worker', 'frontend pod', quiet).expected).toBe('shut');
});

test('a pod always reaches itself, and by way of its Service that is not certain', () => {
  expect(claim('pod IP/mysql-on-worker', 'mysql pod').expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'mysql pod').expected).toBe('unclear');
});

const expectedOfBlock = (cidr: string) =>
  claim(
    'NodePort/backend/worker',
    'your machine',
    onBackend({ ingress: [{ peers: [{ ipBlock: { cidr, except: [] } }], ports: [] }] }),
  ).expected;

test('whether your machine’s address is in a block is not known, unless every address is', () => {
  expect(expectedOfBlock('0.0.0.0/0')).toBe('open');
  expect(expectedOfBlock('203.0.113.0/24')).toBe('unclear');
});
