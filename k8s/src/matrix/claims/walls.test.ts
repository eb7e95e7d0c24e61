import { expect, test } from 'vitest';
import type { NetworkPolicy } from '../../topology/network-policies.ts';
import type { Topology } from '../../topology/topology.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { picture, tierLabels } from '../picture.test-fixture.ts';
import { edge, policy, selecting, zeroTrust } from '../policies.test-fixture.ts';

function claim(door: string, vantage: string, topology: Topology = zeroTrust()) {
  return claimOf(topology, door, vantage);
}

const withPolicies = (...networkPolicies: NetworkPolicy[]) => picture({ networkPolicies });
const onBackend = (changes: Partial<NetworkPolicy>) =>
  withPolicies(policy('wall', { pods: selecting(tierLabels('backend')), ...changes }));

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

test('a pod that passes another node may come from that node’s address, and must be let in as both', () => {
  const nodes = { peers: [{ ipBlock: { cidr: '172.18.0.0/16', except: [] } }], ports: [] };
  const asPod = onBackend({ ingress: [edge('mysql', 8080)] });
  const asBoth = onBackend({ ingress: [edge('mysql', 8080), nodes] });
  const door = 'NodePort/backend/worker2';
  expect(claim(door, 'mysql pod', asPod).expected).toBe('unclear');
  expect(claim(door, 'mysql pod', asBoth).expected).toBe('open');
});

test('a pod that may not send to a node stays shut in, by whichever address it would be seen', () => {
  const mysql = selecting(tierLabels('mysql'));
  const egress = [edge('backend', 8080)];
  const wall = withPolicies(policy('own', { pods: mysql, types: ['Egress'], egress }));
  expect(claim('NodePort/backend/worker2', 'mysql pod', wall).expected).toBe('shut');
  expect(claim('NodePort/backend/worker', 'mysql pod', wall).expected).toBe('open');
});
