import { expect, test } from 'vitest';
import { policy } from '../matrix/policies.test-fixture.ts';
import { recorded } from '../matrix/recordings/recording.test-fixture.ts';
import type { Pod } from '../topology/pods.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import { changesBetween } from './changes-between.ts';

const article = await recorded('article');
const zeroTrust = await recorded('zero-trust');

type Edit = (topology: Topology) => Partial<Topology>;

/** What is told of a picture that was edited, as `what / effect`. */
function told(edit: Edit, before: Topology = article): string[] {
  const changes = changesBetween(before, { ...before, ...edit(before) });
  return changes.map(({ what, effect }) => (effect ? `${what} / ${effect}` : what));
}

function services(name: string, changes: Partial<Service>): Edit {
  return (topology) => ({
    services: topology.services.map((one) => (one.name === name ? { ...one, ...changes } : one)),
  });
}

function pods(end: string, changes: Partial<Pod>): Edit {
  return (topology) => ({
    pods: topology.pods.map((pod) => (pod.name.endsWith(end) ? { ...pod, ...changes } : pod)),
  });
}

/** The list of backend with only the first so many on it. */
function listOf(length: number): Edit {
  return ({ endpoints }) => ({
    endpoints: { ...endpoints, backend: (endpoints['backend'] ?? []).slice(0, length) },
  });
}

function all(...edits: Edit[]): Edit {
  return (topology) => Object.assign({}, ...edits.map((edit) => edit(topology)));
}

test('nothing happened where nothing changed, though it was read again', () => {
  const later = { ...structuredClone(article), takenAt: '2026-11-22T00:00:00.000Z' };
  expect(changesBetween(article, later)).toEqual([]);
});

test('a pod that becomes unready leaves its list, with the sizes', () => {
  expect(changesBetween(article, { ...article, ...unready(article) })).toEqual([
    {
      about: 'pod',
      object: 'Pod/backend-684f88687d-v4mlr',
      what: 'Pod backend v4mlr became unready',
      effect: 'It left the list of backend (2 to 1)',
    },
  ]);
});

const unready = all(pods('v4mlr', { ready: false }), listOf(1));

test('a pod that becomes ready joins it', () => {
  const before = { ...article, ...unready(article) };
  const changes = told(() => ({ pods: article.pods, endpoints: article.endpoints }), before);
  expect(changes).toEqual([
    'Pod backend v4mlr became ready on doorstep-worker / The list of backend grew from 1 to 2',
  ]);
});

test('a list that follows its pod later is told by itself', () => {
  expect(told(listOf(1))).toEqual([
    'The list of backend shrank from 2 to 1 / backend v4mlr left, and is chosen no more',
  ]);
});

function gone(topology: Topology) {
  return { pods: topology.pods.filter(({ name }) => !name.endsWith('v4mlr')) };
}

test('a pod starts unseen, and one that ends is told once', () => {
  const [first] = article.pods;
  const fresh = { ...first, name: 'backend-684f88687d-t6wnb', ready: false, phase: 'Pending' };
  expect(
    told((topology) => ({ pods: [...topology.pods, { ...article.pods[0], ...fresh } as Pod] })),
  ).toEqual(['Pod backend t6wnb started, not ready yet / Not in the list: nobody is sent to it']);
  const ending = all(pods('v4mlr', { terminating: true, ready: false }), listOf(1));
  expect(told(ending)).toEqual([
    'Pod backend v4mlr is ending / It left the list of backend (2 to 1)',
  ]);
  expect(told(gone, { ...article, ...ending(article) })).toEqual(['Pod backend v4mlr is gone']);
});

test('a pod that is ending already leaves its list without another word of its end', () => {
  const before = { ...article, ...pods('v4mlr', { terminating: true, ready: false })(article) };
  expect(told(listOf(1), before)).toEqual([
    'The list of backend shrank from 2 to 1 / backend v4mlr left, and is chosen no more',
  ]);
});

test('a Gateway elsewhere that may no longer be read has not gone', () => {
  const gateway = { namespace: 'edge', name: 'entry', className: 'contour', listeners: [] };
  const before = { ...article, gateways: [{ ...gateway, addresses: [], programmed: true }] };
  const missing = [{ resource: 'gateway edge/entry', why: 'not allowed' }];
  expect(told(() => ({ gateways: [], missing }), before)).toEqual([]);
  expect(told(() => ({ gateways: [] }), before)).toEqual([
    'Gateway entry was removed / Its hosts and paths lead nowhere now',
  ]);
});

test('what a Service no longer looks for leaves its list in the same sentence', () => {
  const selector = { app: 'backnd' };
  const before = { ...article, ...services('backend', { selector: { app: 'backend' } })(article) };
  expect(told(all(services('backend', { selector }), listOf(0)), before)).toEqual([
    'Service backend: selector changed / app: backend became app: backnd; all pods left the list (2 to 0)',
  ]);
});

const withoutHatch = { ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }] };
const otherHatch = {
  ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP', nodePort: 30090 }],
};

test.each<[string, Edit, string[]]>([
  [
    'a Service that moves to ClusterIP',
    services('backend', { type: 'ClusterIP', ...withoutHatch }),
    ['backend moved from NodePort to ClusterIP / Its hatch :30080 is shut in 3 nodes'],
  ],
  [
    'another nodePort',
    services('backend', otherHatch),
    ['backend moved from hatch :30080 to hatch :30090 / Its hatch :30080 is shut in 3 nodes'],
  ],
  [
    'an address that is lost',
    services('frontend', { externalAddresses: [] }),
    ['frontend lost the address 172.18.255.205 / Nobody is at that front door'],
  ],
  [
    'another traffic policy',
    services('backend', { externalTrafficPolicy: 'Local' }),
    [
      'backend: externalTrafficPolicy Cluster became Local / A node without a pod of it drops who comes from outside; the others keep their address',
    ],
  ],
  [
    'a Service that is removed',
    (topology) => ({ services: topology.services.filter(({ name }) => name !== 'mysql') }),
    ['Service mysql was removed / The name mysql and the address 10.96.249.213 lead nowhere now'],
  ],
  [
    'a pod in a crash loop',
    pods('n7vgq', { trouble: 'CrashLoopBackOff' }),
    [
      'Pod mysql n7vgq is in trouble: CrashLoopBackOff / It ends as soon as it starts; each time Kubernetes waits longer to try again',
    ],
  ],
  [
    'a workload that is scaled',
    (topology) => ({
      workloads:
        topology.workloads?.map((one) =>
          one.name === 'backend' ? { ...one, wanted: 3, done: false } : one,
        ) ?? [],
    }),
    ['backend scaled from 2 to 3 / 1 pod more is to be made'],
  ],
  [
    'a node that is not ready',
    (topology) => ({
      nodes: topology.nodes.map((node) => ({ ...node, ready: node.name !== 'doorstep-worker2' })),
    }),
    ['Node doorstep-worker2 is not ready / Its pods are taken off the lists'],
  ],
  [
    'a node that joins',
    (topology) => ({
      nodes: [...topology.nodes, { name: 'worker3', ready: true, internalIps: [] }],
    }),
    ['Node worker3 joined / It has hatches :30080 and :30081 too, pods or none'],
  ],
  [
    'a policy',
    () => ({ networkPolicies: [{ ...policy('deny', {}), namespace: 'doorstep' }] }),
    ['NetworkPolicy deny applied / A wall round 5 pods: in for nobody'],
  ],
])('%s is told in words', (_, edit, expected) => {
  expect(told(edit)).toEqual(expected);
});

const fewer: Edit = (topology) => ({
  networkPolicies: topology.networkPolicies.filter(({ name }) => name !== 'mysql-from-backend'),
});

test('a wall that goes says whether another still stands', () => {
  expect(told(fewer, zeroTrust)).toEqual([
    'NetworkPolicy mysql-from-backend removed / Other walls still stand round its 1 pod',
  ]);
});

test('an Ingress is told with its rules, and when it gets its address', () => {
  const paths = [{ path: '/api', pathType: 'Prefix', service: 'backend', port: 80 }];
  const ingress = {
    namespace: 'doorstep',
    name: 'shop',
    rules: [{ host: 'shop.localhost', paths }],
    tls: [],
    addresses: [],
  };
  expect(told(() => ({ ingresses: [ingress] }))).toEqual([
    'Ingress shop was added / 1 rule: shop.localhost/api to backend',
  ]);
  const before = { ...article, ingresses: [ingress] };
  expect(told(() => ({ ingresses: [{ ...ingress, addresses: ['10.0.0.9'] }] }), before)).toEqual([
    'Ingress shop got the address 10.0.0.9 / 1 rule: shop.localhost/api to backend',
  ]);
});

test('what may no longer be read has not gone', () => {
  const unread = ['networkpolicies.networking.k8s.io', 'nodes'];
  const missing = unread.map((resource) => ({ resource, why: 'not allowed' }));
  const blind = { networkPolicies: [], nodes: [], missing };
  expect(told(() => blind, zeroTrust)).toEqual([]);
});

test('every pair of real pictures is told without a hole in its sentences', () => {
  for (const { object, what, effect } of changesBetween(article, zeroTrust)) {
    expect(`${object} ${what} ${effect}`).not.toMatch(/undefined \w|\[object|NaN/);
    expect(object).toMatch(/^[A-Z][A-Za-z]+\/\S+$/);
  }
});
