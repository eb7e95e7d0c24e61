import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { refusal, render, tiers } from './render.ts';
import type { Values } from './render.ts';

const inside = { type: 'ClusterIP', nodePort: null };
const walls = {
  networkPolicies: { enabled: true },
  backend: { service: inside },
  doors: { enabled: false },
};
const labels = { 'app.kubernetes.io/name': 'doorstep', 'app.kubernetes.io/instance': 'shop' };

function pods(component: string) {
  return {
    podSelector: { matchLabels: { ...labels, 'app.kubernetes.io/component': component } },
  };
}

async function policies(values: Values = walls): Promise<Record<string, unknown>> {
  const found = (await render(values)).filter(({ kind }) => kind === 'NetworkPolicy');
  return Object.fromEntries(found.map(({ metadata, spec }) => [metadata.name, spec]));
}

async function callers(values: Values): Promise<(string | undefined)[]> {
  const manifests: Manifest[] = await render(values);
  return tiers.map(
    (tier) => find(manifests, 'Service', tier).metadata.annotations?.['doorstep.dev/callers'],
  );
}

function way(from: string, to: string, port: number) {
  const ports = [{ protocol: 'TCP', port }];
  return {
    [`${to}-from-${from}`]: {
      ...pods(to),
      policyTypes: ['Ingress'],
      ingress: [{ from: [pods(from)], ports }],
    },
    [`${from}-to-${to}`]: {
      ...pods(from),
      policyTypes: ['Egress'],
      egress: [{ to: [pods(to)], ports }],
    },
  };
}

test('without networkPolicies there is no wall, and no Service names its callers', async () => {
  expect(await policies({})).toEqual({});
  expect(await callers({})).toEqual([undefined, undefined, undefined]);
});

test('everything is denied to every pod, and then exactly the declared ways are open', async () => {
  expect(await policies()).toEqual({
    'default-deny': {
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress', 'Egress'],
    },
    'frontend-from-outside': {
      ...pods('frontend'),
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ protocol: 'TCP', port: 80 }] }],
    },
    ...way('frontend', 'backend', 8080),
    ...way('backend', 'mysql', 3306),
    ...way('order-test', 'frontend', 80),
    'to-dns': {
      podSelector: {
        matchLabels: labels,
        matchExpressions: [
          {
            key: 'app.kubernetes.io/component',
            operator: 'In',
            values: ['frontend', 'backend', 'order-test'],
          },
        ],
      },
      policyTypes: ['Egress'],
      egress: [
        {
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
          ports: [
            { protocol: 'UDP', port: 53 },
            { protocol: 'TCP', port: 53 },
          ],
        },
      ],
    },
  });
});

test('the walls have their gaps where the containers listen', async () => {
  const changed = await policies({
    ...walls,
    frontend: { containerPort: 8081 },
    backend: { service: inside, containerPort: 8082 },
    mysql: { containerPort: 3307 },
  });
  expect(changed).toMatchObject({
    ...way('frontend', 'backend', 8082),
    ...way('backend', 'mysql', 3307),
    ...way('order-test', 'frontend', 8081),
    'frontend-from-outside': { ingress: [{ ports: [{ protocol: 'TCP', port: 8081 }] }] },
  });
});

test('a frontend with a front door names everybody', async () => {
  expect(await callers(walls)).toEqual(['*', 'frontend', 'backend']);
});

test("behind an entry the frontend's only way in is the controller's", async () => {
  const values = {
    ...walls,
    frontend: { service: inside },
    ingress: { enabled: true, apiPath: '', apiHost: '' },
  };
  const open = await policies(values);
  expect(open).not.toHaveProperty('frontend-from-outside');
  expect(open).not.toHaveProperty('backend-from-controller');
  expect(open['frontend-from-controller']).toEqual({
    ...pods('frontend'),
    policyTypes: ['Ingress'],
    ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ protocol: 'TCP', port: 80 }] }],
  });
  expect(await callers(values)).toEqual([undefined, 'frontend', 'backend']);
});

test('an entry that leads to the backend too may come in there too, from its namespace', async () => {
  const controllerNamespaces = { matchLabels: { 'kubernetes.io/metadata.name': 'contour' } };
  const values = {
    ...walls,
    networkPolicies: { enabled: true, controllerNamespaces },
    gateway: { enabled: true, className: 'contour' },
  };
  const open = await policies(values);
  for (const tier of ['frontend', 'backend']) {
    expect(open[`${tier}-from-controller`]).toMatchObject({
      ingress: [{ from: [{ namespaceSelector: controllerNamespaces }] }],
    });
  }
  expect(await callers(values)).toEqual(['*', undefined, 'backend']);
});

test('a frontend without any door lets nobody in but the test', async () => {
  const values = { ...walls, frontend: { service: inside } };
  expect(await policies(values)).not.toHaveProperty('frontend-from-outside');
  expect(await callers(values)).toEqual(['order-test', 'frontend', 'backend']);
});

test('an annotation of yours goes before the one of the chart', async () => {
  const annotations = { 'doorstep.dev/callers': 'frontend, outside' };
  const values = { ...walls, backend: { service: { ...inside, annotations } } };
  expect(await callers(values)).toEqual(['*', 'frontend, outside', 'backend']);
});

test.each<[string, Values, string]>([
  [
    'a backend with a door to the outside',
    { ...walls, backend: {} },
    'backend.service.type is NodePort, a door to the outside, but networkPolicies.enabled is true, and with it only the frontend may call backend.',
  ],
  [
    'a database with a door to the outside',
    { ...walls, mysql: { service: { type: 'LoadBalancer' } } },
    'only the backend may call mysql.\nSet mysql.service.type to ClusterIP',
  ],
  [
    'a database outside of the release',
    { ...walls, mysql: { existingSecret: 'x', external: { dnsName: 'db.example.org' } } },
    'a NetworkPolicy knows no DNS names',
  ],
  ['an unknown key', { networkPolicies: { dnsName: 'x' } }, "'dnsName' not allowed"],
])('%s is refused', async (_title, values, message) => {
  expect(await refusal(values)).toContain(message);
});
