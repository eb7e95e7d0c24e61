import { expect, test } from 'vitest';
import type { NetworkPolicy } from '../../topology/network-policies.ts';
import { diagnose } from '../diagnose.ts';
import {
  answered,
  aPod,
  aRow,
  aTopology,
  labelsOf,
  late,
  stranger,
} from '../diagnose.test-picture.ts';

function policy(changes: Partial<NetworkPolicy> = {}): NetworkPolicy {
  return {
    namespace: 'shop',
    name: 'wall',
    pods: { matchLabels: labelsOf('backend'), matchExpressions: [] },
    types: ['Ingress'],
    ingress: [],
    egress: [],
    ...changes,
  };
}

function naming(tier: string): NetworkPolicy['ingress'][number] {
  return { peers: [{ pods: { matchLabels: labelsOf(tier), matchExpressions: [] } }], ports: [] };
}

test('a NetworkPolicy that does not name the caller is named, with the places that get in', () => {
  const topology = aTopology({
    pods: [aPod('backend'), aPod('frontend')],
    networkPolicies: [policy({ ingress: [naming('mysql')] })],
  });
  const rows = [aRow(late), aRow(answered, { vantage: { kind: 'node', node: 'kind-worker' } })];
  const found = diagnose(topology, rows);
  expect(found).toMatchObject([
    {
      cause: 'NetworkPolicy in the way',
      lookAt: ['NetworkPolicy/wall spec.ingress[].from'],
      run: 'kubectl -n shop describe networkpolicy wall',
      rows: [rows[0]],
    },
  ]);
  expect(found[0]?.sentence).toBe(
    'The pods of backend are ready and answer node kind-worker; from frontend pod it times out. NetworkPolicy wall does not name the caller.',
  );
});

test('a NetworkPolicy that names the caller on another port says so', () => {
  const ports = [{ protocol: 'TCP', port: 9090 }];
  const topology = aTopology({
    pods: [aPod('backend'), aPod('frontend')],
    networkPolicies: [policy({ ingress: [{ ...naming('frontend'), ports }] })],
  });
  const [found] = diagnose(topology, [aRow(late)]);
  expect(found?.sentence).toContain('wall does name the caller, but not port 8080');
  expect(found?.lookAt).toEqual(['NetworkPolicy/wall spec.ingress[].ports']);
});

test("the caller's own egress policy is named when the target lets it in", () => {
  const pods = { matchLabels: labelsOf('frontend'), matchExpressions: [] };
  const egress = policy({ name: 'no-way-out', pods, types: ['Egress'] });
  const topology = aTopology({
    pods: [aPod('backend'), aPod('frontend')],
    networkPolicies: [policy({ ingress: [naming('frontend')] }), egress],
  });
  const [found] = diagnose(topology, [aRow(late)]);
  expect(found?.lookAt).toEqual(['NetworkPolicy/no-way-out spec.egress[].to']);
});

test('a policy that lets the caller through is not blamed', () => {
  const topology = aTopology({
    pods: [aPod('backend'), aPod('frontend')],
    networkPolicies: [policy({ ingress: [naming('frontend')] })],
  });
  expect(diagnose(topology, [aRow(late)])).toMatchObject([
    { cause: 'expected open, seen otherwise' },
  ]);
});

const notForStrangers = {
  vantage: stranger,
  expected: 'shut',
  because: 'Only the frontend may call backend.',
  field: 'metadata.annotations[doorstep.dev/callers]',
} as const;

test('a caller that gets in without any policy is told that none selects the pods', () => {
  const [found] = diagnose(aTopology(), [aRow(answered, notForStrangers)]);
  expect(found?.cause).toBe('a door is open that must be shut');
  expect(found?.sentence).toBe(
    'stranger pod gets in to backend and must not. Only the frontend may call backend. No NetworkPolicy selects its pods, so everybody is let in.',
  );
});

test('a caller that gets in by a rule is told which one', () => {
  const networkPolicies = [policy({ ingress: [naming('mysql'), { peers: [], ports: [] }] })];
  const [found] = diagnose(aTopology({ networkPolicies }), [aRow(answered, notForStrangers)]);
  expect(found?.sentence).toContain('Rule 2 of NetworkPolicy wall lets the caller in.');
  expect(found?.lookAt).toContain('NetworkPolicy/wall spec.ingress[1].from');
});
