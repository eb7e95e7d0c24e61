import { expect, test } from 'vitest';
import type { PolicyPeer } from '../../topology/network-policies.ts';
import { matchBlock } from './blocks.ts';
import { describeRule } from './describe.ts';
import { matchRule } from './rules.ts';
import type { Party, Target } from './party.ts';
import { fits } from './selector.ts';

const labels = { tier: 'frontend' };
const pod: Party = { kind: 'pod', namespace: 'shop', labels, ip: '10.244.1.2' };
const target: Target = { party: pod, port: 8080, portNames: ['http'], protocol: 'TCP' };

function selecting(matchLabels: Record<string, string>) {
  return { matchLabels, matchExpressions: [] };
}

function named(peer: PolicyPeer, other: Party = pod) {
  return matchRule({ peers: [peer], ports: [] }, { other, target, namespace: 'shop' });
}

function asked(port: { protocol?: string; port?: number | string; endPort?: number }) {
  const rule = { peers: [], ports: [{ protocol: 'TCP', ...port }] };
  return matchRule(rule, { other: pod, target, namespace: 'shop' });
}

test.each([
  ['In', ['frontend'], true],
  ['In', ['backend'], false],
  ['NotIn', ['backend'], true],
  ['NotIn', ['frontend'], false],
  ['Exists', [], true],
  ['DoesNotExist', [], false],
])('tier %s %j fits a frontend: %s', (operator, values, expected) => {
  const selector = { matchLabels: {}, matchExpressions: [{ key: 'tier', operator, values }] };
  expect(fits(selector, labels)).toBe(expected);
});

const zoned = (operator: string) => ({
  matchLabels: {},
  matchExpressions: [{ key: 'zone', operator, values: ['a'] }],
});

test('a label that is missing is not in any list, and fits NotIn', () => {
  expect(fits(zoned('In'), labels)).toBe(false);
  expect(fits(zoned('NotIn'), labels)).toBe(true);
});

test('pods are named by their labels, in the policy’s own namespace unless it says another', () => {
  const frontend = selecting({ tier: 'frontend' });
  const foreign: Party = { ...pod, namespace: 'elsewhere' };
  expect(named({ pods: frontend })).toBe(true);
  expect(named({ pods: selecting({ tier: 'mysql' }) })).toBe(false);
  expect(named({ pods: frontend }, foreign)).toBe(false);
  expect(named({ pods: frontend, namespaces: selecting({}) }, foreign)).toBe(true);
  const own = selecting({ 'kubernetes.io/metadata.name': 'shop' });
  expect(named({ namespaces: own })).toBe(true);
  expect(named({ namespaces: own }, foreign)).toBe(false);
});

test('namespace and labels of one peer must both fit', () => {
  const namespaces = selecting({ 'kubernetes.io/metadata.name': 'shop' });
  expect(named({ namespaces, pods: selecting({ tier: 'mysql' }) })).toBe(false);
});

test('whoever is no pod is named by address only', () => {
  const node: Party = { kind: 'address', addresses: ['172.18.0.2'] };
  expect(named({ namespaces: selecting({}) }, node)).toBe(false);
  expect(named({ ipBlock: { cidr: '172.18.0.0/16', except: [] } }, node)).toBe(true);
});

test('a pod of which nothing is known may be named by any label, but not by every', () => {
  const proxy: Party = { kind: 'pod', foreign: true };
  expect(named({ namespaces: selecting({}) }, proxy)).toBe(true);
  expect(named({ namespaces: selecting({ edge: 'true' }) }, proxy)).toBe('unknown');
  expect(named({ pods: selecting({}) }, proxy)).toBe(false);
  expect(named({ pods: selecting({}) }, { kind: 'pod' })).toBe('unknown');
});

test('a block holds its addresses without the exceptions, of its own family', () => {
  const block = { cidr: '10.0.0.0/8', except: ['10.244.0.0/16'] };
  expect(matchBlock(block, ['10.1.0.1'])).toBe(true);
  expect(matchBlock(block, ['10.244.1.2'])).toBe(false);
  expect(matchBlock(block, ['10.1.0.1', '10.244.1.2'])).toBe('unknown');
  expect(matchBlock({ cidr: '::/0', except: [] }, ['10.1.0.1'])).toBe(false);
  expect(matchBlock({ cidr: 'fc00::/7', except: [] }, ['fc00::2'])).toBe(true);
});

test('an address that is not known is in the block of all, and may be in any other', () => {
  expect(matchBlock({ cidr: '0.0.0.0/0', except: [] }, [])).toBe(true);
  expect(matchBlock({ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] }, [])).toBe('unknown');
});

test('a port is asked by number, in a range, by name, and by protocol', () => {
  expect(asked({})).toBe(true);
  expect(asked({ port: 8080 })).toBe(true);
  expect(asked({ port: 80 })).toBe(false);
  expect(asked({ port: 8000, endPort: 8080 })).toBe(true);
  expect(asked({ port: 8000, endPort: 8079 })).toBe(false);
  expect(asked({ port: 'http' })).toBe(true);
  expect(asked({ port: 'https' })).toBe(false);
  expect(asked({ port: 8080, protocol: 'UDP' })).toBe(false);
});

test('a rule is told by whom it names and at which port', () => {
  const except = ['10.244.0.0/16'];
  const own = { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['shop'] };
  const rule = {
    peers: [
      { ipBlock: { cidr: '0.0.0.0/0', except } },
      { namespaces: { matchLabels: {}, matchExpressions: [own] } },
      { pods: selecting({ tier: 'frontend' }) },
    ],
    ports: [{ protocol: 'TCP', port: 80 }],
  };
  expect(describeRule(rule)).toBe(
    '0.0.0.0/0 without 10.244.0.0/16, every pod of namespaces with kubernetes.io/metadata.name NotIn (shop) and pods with tier=frontend, TCP 80',
  );
  expect(describeRule({ peers: [], ports: [] })).toBe('everybody');
  const common = { 'app.kubernetes.io/component': 'frontend', 'app.kubernetes.io/name': 'shop' };
  const port = { protocol: 'TCP', port: 8443 };
  expect(describeRule({ peers: [{ pods: selecting(common) }], ports: [port] })).toBe(
    'frontend pods, TCP 8443',
  );
});
