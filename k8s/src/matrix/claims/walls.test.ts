import { expect, test } from 'vitest';
import type { Topology } from '../../topology/topology.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { articleServices, tierLabels } from '../picture.test-fixture.ts';
import {
  edge,
  onBackend,
  policy,
  selecting,
  withPolicies,
  zeroTrust,
} from '../policies.test-fixture.ts';

function claim(door: string, vantage: string, topology: Topology = zeroTrust()) {
  return claimOf(topology, door, vantage);
}

test('a caller whose own wall does not let it out is shut in', () => {
  const mysql = selecting(tierLabels('mysql'));
  const wall = withPolicies(
    policy('own', { pods: mysql, types: ['Egress'], egress: [edge('frontend', 80)] }),
  );
  expect(claim('ClusterIP/backend', 'mysql pod', wall)).toMatchObject({
    expected: 'shut',
    because: expect.stringMatching(
      /^The caller's own wall lets it out only to frontend pods, TCP 80\.$/,
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

const atHome = 'NodePort/backend/worker';
const asPod = { ingress: [edge('mysql', 8080)] };
const local = articleServices({ backend: { externalTrafficPolicy: 'Local' } });

test('also on its own node a pod that a policy names may arrive with the node’s address', () => {
  expect(claim(atHome, 'mysql pod', onBackend(asPod))).toMatchObject({
    expected: 'unclear',
    because: expect.stringContaining('a node may put its own there'),
    field: 'spec.externalTrafficPolicy',
  });
  expect(claim(atHome, 'mysql pod', onBackend({})).expected).toBe('shut');
});

test('Local keeps the address of a pod on the node, so the policy that names it lets it in', () => {
  const kept = { ...onBackend(asPod), services: local };
  expect(claim(atHome, 'mysql pod', kept).expected).toBe('open');
});

test('so it is for a caller on the list, unless no address of its gets past the wall', () => {
  const annotations = { 'doorstep.dev/callers': 'mysql' };
  const services = articleServices({ backend: { annotations } });
  const expected = (wall: Topology) => claim(atHome, 'mysql pod', { ...wall, services }).expected;
  expect(expected(onBackend(asPod))).toBe('unclear');
  expect(expected(onBackend({}))).toBe('open');
});

test('a front door that is asked from inside hides the pod as a hatch does', () => {
  const names = { pods: selecting(tierLabels('frontend')), ingress: [edge('mysql', 80)] };
  const wall = withPolicies(policy('wall', names));
  expect(claim('LoadBalancer/frontend', 'mysql pod', wall).expected).toBe('unclear');
});
