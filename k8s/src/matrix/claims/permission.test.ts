import { expect, test } from 'vitest';
import type { NetworkPolicy } from '../../topology/network-policies.ts';
import type { Topology } from '../../topology/topology.ts';
import { articleServices, claimOf, picture, tierLabels } from '../picture.test-fixture.ts';
import { edge, policy, selecting, zeroTrust, zeroTrustServices } from '../policies.test-fixture.ts';

function claim(door: string, vantage: string, topology: Topology = zeroTrust()) {
  return claimOf(topology, door, vantage);
}

const withPolicies = (...networkPolicies: NetworkPolicy[]) => picture({ networkPolicies });
const onBackend = (changes: Partial<NetworkPolicy>) =>
  withPolicies(policy('wall', { pods: selecting(tierLabels('backend')), ...changes }));

test('without a policy or a word about callers everybody inside gets in', () => {
  expect(claim('ClusterIP/mysql', 'stranger pod', picture()).expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'frontend pod', picture()).expected).toBe('open');
});

test('a policy that names the caller is the gap that lets it in', () => {
  expect(claim('ClusterIP/backend', 'frontend pod')).toMatchObject({
    expected: 'open',
    because: expect.stringMatching(/^The wall has a gap for .*component=frontend.*, TCP http\.$/),
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

test('a gap at another port is no gap', () => {
  const wall = onBackend({ ingress: [edge('mysql', 80)] });
  expect(claim('ClusterIP/backend', 'mysql pod', wall).expected).toBe('shut');
  const right = onBackend({ ingress: [edge('mysql', 8080)] });
  expect(claim('ClusterIP/backend', 'mysql pod', right).expected).toBe('open');
});

test('a caller whose own wall does not let it out is shut in', () => {
  const mysql = selecting(tierLabels('mysql'));
  const wall = withPolicies(
    policy('own', { pods: mysql, types: ['Egress'], egress: [edge('frontend', 80)] }),
  );
  expect(claim('ClusterIP/backend', 'mysql pod', wall)).toMatchObject({
    expected: 'shut',
    because: expect.stringMatching(
      /^The caller's own wall lets it out only to .*frontend, TCP 80\.$/,
    ),
    field: 'spec.egress[].to',
  });
});

test('a caller that may not ask the DNS finds no name, and still finds the address', () => {
  const mysql = selecting(tierLabels('mysql'));
  const wall = withPolicies(
    policy('own', { pods: mysql, types: ['Egress'], egress: [edge('backend', 8080)] }),
  );
  expect(claim('ClusterIP/backend', 'mysql pod', wall).expected).toBe('open');
  expect(claim('DNS name/backend', 'mysql pod', wall).expected).toBe('shut');
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

test('a pod always reaches itself, and by way of its Service that is not certain', () => {
  expect(claim('pod IP/mysql-on-worker', 'mysql pod').expected).toBe('open');
  expect(claim('ClusterIP/mysql', 'mysql pod').expected).toBe('unclear');
});

test('a pod that passes another node may come from that node’s address, and must be let in as both', () => {
  const nodes = { peers: [{ ipBlock: { cidr: '172.18.0.0/16', except: [] } }], ports: [] };
  const asPod = onBackend({ ingress: [edge('mysql', 8080)] });
  const asBoth = onBackend({ ingress: [edge('mysql', 8080), nodes] });
  const door = 'NodePort/backend/worker2';
  expect(claim(door, 'mysql pod', asPod).expected).toBe('unclear');
  expect(claim(door, 'mysql pod', asBoth).expected).toBe('open');
});

test('whether your machine’s address is in a block is not known, unless every address is', () => {
  const from = (cidr: string) =>
    claim(
      'NodePort/backend/worker',
      'your machine',
      onBackend({ ingress: [{ peers: [{ ipBlock: { cidr, except: [] } }], ports: [] }] }),
    ).expected;
  expect(from('0.0.0.0/0')).toBe('open');
  expect(from('203.0.113.0/24')).toBe('unclear');
});
