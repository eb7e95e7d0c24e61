import { expect, test } from 'vitest';
import { find } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { refusal, render } from './render.ts';
import type { Values } from './render.ts';

const preset = { preset: 'gateway' };
/** What a Gateway of yours needs on top of the preset. */
const yours = { create: false, className: '', tls: { enabled: false } };

function rule(path: string, name: string) {
  return {
    matches: [{ path: { type: 'PathPrefix', value: path } }],
    backendRefs: [{ name, port: 80 }],
  };
}

async function gatewayOf(values: Values = {}): Promise<Manifest[]> {
  return render({ gateway: values }, preset);
}

test('a Gateway of its own listens with and without TLS, for routes of its namespace', async () => {
  const manifests = await gatewayOf();
  const { spec } = find(manifests, 'Gateway', 'ecommerce-gateway');
  expect(spec).toMatchObject({
    gatewayClassName: 'contour',
    listeners: [
      { name: 'http', port: 80, protocol: 'HTTP' },
      {
        name: 'https',
        port: 443,
        protocol: 'HTTPS',
        tls: { mode: 'Terminate', certificateRefs: [{ name: 'ecommerce-gateway-tls' }] },
        allowedRoutes: { namespaces: { from: 'Same' } },
      },
    ],
  });
  expect(find(manifests, 'Secret', 'ecommerce-gateway-tls').data).toHaveProperty(['tls.crt']);
});

test('one host leads to both tiers by path, another to the backend', async () => {
  const manifests = await gatewayOf();
  expect(find(manifests, 'HTTPRoute', 'shop').spec).toEqual({
    parentRefs: [{ name: 'ecommerce-gateway', namespace: 'default' }],
    hostnames: ['shop.localhost'],
    rules: [rule('/api', 'backend'), rule('/', 'frontend')],
  });
  expect(find(manifests, 'HTTPRoute', 'shop-api').spec).toMatchObject({
    hostnames: ['api.shop.localhost'],
    rules: [rule('/', 'backend')],
  });
});

test('the time that an answer may take is said of every route, or of none', async () => {
  expect(JSON.stringify(await gatewayOf())).not.toContain('timeouts');
  const routes = (await gatewayOf({ requestTimeout: '0s' })).filter(
    ({ kind }) => kind === 'HTTPRoute',
  );
  const rules = routes.flatMap(({ spec }) => spec['rules']);
  expect(rules).toHaveLength(3);
  for (const written of rules) expect(written).toMatchObject({ timeouts: { request: '0s' } });
});

test('a Gateway in a namespace of its own takes the routes of the shop, and has its Secret there', async () => {
  const manifests = await gatewayOf({ namespace: 'entry' });
  const gateway = find(manifests, 'Gateway', 'ecommerce-gateway');
  expect(gateway.metadata.namespace).toBe('entry');
  const shop = { matchLabels: { 'kubernetes.io/metadata.name': 'default' } };
  for (const listener of [gateway.spec['listeners']].flat()) {
    expect(listener).toMatchObject({
      allowedRoutes: { namespaces: { from: 'Selector', selector: shop } },
    });
  }
  expect(find(manifests, 'Secret', 'ecommerce-gateway-tls').metadata.namespace).toBe('entry');
  expect(find(manifests, 'HTTPRoute', 'shop')).toMatchObject({
    metadata: { namespace: 'default' },
    spec: { parentRefs: [{ name: 'ecommerce-gateway', namespace: 'entry' }] },
  });
});

test('with a Gateway of yours the chart makes the routes only', async () => {
  const parentRefs = [{ name: 'public', namespace: 'infra', sectionName: 'https' }];
  const manifests = await gatewayOf({ ...yours, parentRefs });
  expect(manifests.some(({ kind }) => kind === 'Gateway')).toBe(false);
  expect(find(manifests, 'HTTPRoute', 'shop').spec['parentRefs']).toEqual(parentRefs);
});

test('everything can go through the frontend', async () => {
  const manifests = await gatewayOf({ apiPath: '', apiHost: '' });
  expect(manifests.filter(({ kind }) => kind === 'HTTPRoute')).toHaveLength(1);
  expect(find(manifests, 'HTTPRoute', 'shop').spec['rules']).toMatchObject([
    { backendRefs: [{ name: 'frontend' }] },
  ]);
});

test('a cluster without the Gateway API is told how to get it', async () => {
  const message = await refusal({}, { ...preset, apis: [] });
  expect(message).toContain('the Gateway API is not installed');
  expect(message).toContain('kubectl apply --server-side -f https://');
});

test.each<[string, Values, string]>([
  ['a Gateway without a class', { className: '' }, 'Set gateway.className to one of your cluster'],
  [
    'two answers to whose Gateway it is',
    { parentRefs: [{ name: 'public' }] },
    'Set gateway.create to false, or leave gateway.parentRefs out',
  ],
  ['routes that hang nowhere', yours, "--set 'gateway.parentRefs[0].name=public'"],
  [
    'a class for a Gateway of yours',
    { ...yours, className: 'contour', parentRefs: [{ name: 'public' }] },
    'Leave them out (--set gateway.className=',
  ],
  [
    'TLS at a Gateway of yours',
    { ...yours, tls: { enabled: true }, parentRefs: [{ name: 'public' }] },
    'gateway.tls.enabled=false',
  ],
  ['a time limit without a unit', { requestTimeout: '30' }, "'30' does not match pattern"],
  ['one name for both tiers', { apiHost: 'shop.localhost' }, 'Set gateway.apiHost to another name'],
])('%s is refused', async (_title, gateway, remedy) => {
  expect(await refusal({ gateway }, preset)).toContain(remedy);
});
