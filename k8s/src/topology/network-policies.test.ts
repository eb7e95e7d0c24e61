import { expect, test } from 'vitest';
import { toNetworkPolicy } from './network-policies.ts';

const everything = { matchLabels: {}, matchExpressions: [] };

test('a policy keeps whom it selects, and whom its rules name at which ports', () => {
  const read = toNetworkPolicy({
    metadata: { namespace: 'doorstep', name: 'backend' },
    spec: {
      podSelector: { matchLabels: { tier: 'backend' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          _from: [
            { podSelector: { matchLabels: { tier: 'frontend' } }, namespaceSelector: {} },
            { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
          ],
          ports: [{ port: 'http' }, { protocol: 'UDP', port: 53, endPort: 54 }],
        },
      ],
    },
  });
  expect(read).toEqual({
    namespace: 'doorstep',
    name: 'backend',
    pods: { ...everything, matchLabels: { tier: 'backend' } },
    types: ['Ingress'],
    ingress: [
      {
        peers: [
          { pods: { ...everything, matchLabels: { tier: 'frontend' } }, namespaces: everything },
          { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        ],
        ports: [
          { protocol: 'TCP', port: 'http' },
          { protocol: 'UDP', port: 53, endPort: 54 },
        ],
      },
    ],
    egress: [],
  });
});

test('an empty selector selects every pod, and is not the same as none', () => {
  const spec = { podSelector: {}, ingress: [{ _from: [{ podSelector: {} }] }] };
  const [rule] = toNetworkPolicy({ spec }).ingress;
  expect(rule?.peers).toEqual([{ pods: everything }]);
});

test('a policy without types is about what comes in, and about what goes out when it says so', () => {
  expect(toNetworkPolicy({ spec: { podSelector: {} } }).types).toEqual(['Ingress']);
  expect(toNetworkPolicy({ spec: { podSelector: {}, egress: [] } }).types).toEqual([
    'Ingress',
    'Egress',
  ]);
});
