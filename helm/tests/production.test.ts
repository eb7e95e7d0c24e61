import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { notes, render } from './render.ts';

const production = { preset: 'production', apis: ['cert-manager.io/v1/Certificate'] };
const scaled = ['frontend', 'backend'] as const;
const manifests = await render({}, production);

function environmentOf(objects: Manifest[]) {
  const [nginx] = find(objects, 'Deployment', 'frontend').spec.template?.spec.containers ?? [];
  return nginx?.env ?? [];
}

test('the only public door is the Ingress, and it leads to the frontend', () => {
  const types = manifests.filter(({ kind }) => kind === 'Service').map(({ spec }) => spec.type);
  expect(new Set(types)).toEqual(new Set(['ClusterIP']));
  expect(find(manifests, 'Ingress', 'ecommerce-ingress').spec).toEqual({
    tls: [{ hosts: ['shop.localhost'], secretName: 'shop-tls' }],
    rules: [
      {
        host: 'shop.localhost',
        http: {
          paths: [
            {
              path: '/',
              pathType: 'Prefix',
              backend: { service: { name: 'frontend', port: { name: 'http' } } },
            },
          ],
        },
      },
    ],
  });
});

test('production makes up no Secret: neither passwords nor certificates', () => {
  expect(manifests.some(({ kind }) => kind === 'Secret')).toBe(false);
});

test('cert-manager is asked for the certificate of the Ingress', () => {
  expect(find(manifests, 'Certificate', 'shop-tls').spec).toEqual({
    secretName: 'shop-tls',
    dnsNames: ['shop.localhost'],
    issuerRef: { name: 'doorstep', kind: 'ClusterIssuer', group: 'cert-manager.io' },
    usages: ['digital signature', 'server auth'],
    privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
  });
});

test("a Gateway's certificate is asked for in the Gateway's namespace", async () => {
  const issuerRef = { name: 'ours', kind: 'Issuer' };
  const tls = { enabled: true, secretName: 'entry', certManager: { issuerRef } };
  const gateway = { enabled: true, className: 'contour', namespace: 'entries', tls };
  const apis = [...production.apis, 'gateway.networking.k8s.io/v1/HTTPRoute'];
  const { metadata, spec } = find(await render({ gateway }, { apis }), 'Certificate', 'entry');
  expect(metadata.namespace).toBe('entries');
  expect(spec).toMatchObject({
    dnsNames: ['shop.localhost', 'api.shop.localhost'],
    issuerRef: { ...issuerRef, group: 'cert-manager.io' },
  });
});

test.each(scaled)('the number of %s pods is left to its autoscaler', (tier) => {
  expect(find(manifests, 'Deployment', tier).spec).not.toHaveProperty('replicas');
  expect(find(manifests, 'HorizontalPodAutoscaler', tier).spec).toMatchObject({
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: tier },
    minReplicas: 2,
    metrics: [
      {
        type: 'Resource',
        resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
      },
    ],
  });
});

test('the backend grows no further than MySQL has connections', () => {
  const [mysql] = find(manifests, 'Deployment', 'mysql').spec.template?.spec.containers ?? [];
  expect(mysql?.args).toContain('--max-connections=64');
  const { spec } = find(manifests, 'HorizontalPodAutoscaler', 'backend');
  const connectionsOfAPod = 10;
  expect((Number(spec['maxReplicas']) + 1) * connectionsOfAPod).toBeLessThanOrEqual(64);
});

test.each(scaled)('one %s pod at a time may be moved', (tier) => {
  const { spec } = find(manifests, 'PodDisruptionBudget', tier);
  expect(spec).toMatchObject({ maxUnavailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
  expect(spec).not.toHaveProperty('minAvailable');
  expect(spec.selector).toEqual({
    matchLabels: find(manifests, 'Service', tier).spec.selector,
  });
});

test.each(scaled)('%s pods are spread over nodes that take them', (tier) => {
  const labelSelector = { matchLabels: find(manifests, 'Service', tier).spec.selector };
  const topologyKey = 'kubernetes.io/hostname';
  const matchLabelKeys = ['pod-template-hash'];
  const term = { topologyKey, labelSelector, matchLabelKeys };
  expect(find(manifests, 'Deployment', tier).spec.template?.spec).toMatchObject({
    topologySpreadConstraints: [
      { ...term, maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', nodeTaintsPolicy: 'Honor' },
    ],
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: term }],
      },
    },
  });
});

test('pods that must never share a node say so', async () => {
  const required = await render({ backend: { podAntiAffinity: 'required' } });
  expect(find(required, 'Deployment', 'backend').spec.template?.spec).toMatchObject({
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { topologyKey: 'kubernetes.io/hostname', matchLabelKeys: ['pod-template-hash'] },
        ],
      },
    },
  });
});

test('a budget may count the pods that stay', async () => {
  const budget = { podDisruptionBudget: { minAvailable: 2 }, replicas: 3 };
  const { spec } = find(await render({ backend: budget }), 'PodDisruptionBudget', 'backend');
  expect(spec).toMatchObject({ minAvailable: 2 });
  expect(spec).not.toHaveProperty('maxUnavailable');
});

test('nginx is told whom to believe, whom to slow down and whom to let into the back office', () => {
  expect(environmentOf(manifests)).toEqual(
    expect.arrayContaining([
      { name: 'TRUSTED_PROXIES', value: '10.0.0.0/8' },
      { name: 'RATE_LIMIT_PER_SECOND', value: '20' },
      { name: 'RATE_LIMIT_BURST', value: '40' },
      { name: 'ADMIN_ALLOWED_SOURCES', value: '127.0.0.1/32' },
    ]),
  );
});

test('the backend lets one address check out as often as it is told', async () => {
  const manifests = await render({ backend: { checkoutsPerMinute: 1_000_000 } });
  const backend = JSON.stringify(find(manifests, 'Deployment', 'backend'));
  expect(backend).toContain('{"name":"CHECKOUTS_PER_MINUTE","value":"1000000"}');
});

test('the article has none of this', async () => {
  const article = await render();
  const kinds = article.map(({ kind }) => kind);
  for (const kind of ['HorizontalPodAutoscaler', 'PodDisruptionBudget', 'Certificate']) {
    expect(kinds).not.toContain(kind);
  }
  const told = environmentOf(article).map(({ name }) => name);
  expect(told.filter((name) => /^(TRUSTED|RATE|ADMIN)_/.test(name))).toEqual([]);
  for (const tier of scaled) {
    expect(find(article, 'Deployment', tier).spec.template?.spec).not.toHaveProperty('affinity');
  }
});

test('the notes say that without a metrics API nothing grows', async () => {
  const autoscaling = { enabled: true };
  const missing = 'This cluster has no metrics API (metrics.k8s.io/v1beta1)';
  expect(await notes({ backend: { autoscaling } })).toContain(missing);
  expect(await notes()).not.toContain(missing);
});
