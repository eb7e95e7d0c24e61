import { expect, test } from 'vitest';
import type { PolicyRule } from '../../topology/network-policies.ts';
import { gatewayPicture, ingressPicture, listener } from '../entries.test-fixture.ts';
import { claimOf, claimsByName } from '../claim.test-fixture.ts';
import { edge, policy, selecting } from '../policies.test-fixture.ts';

const shopDoor = 'Ingress/ecommerce-ingress/shop.localhost/';
const gatewayDoor = 'Gateway/shop/http/shop.localhost/';

test('an Ingress host is open to your machine, by the rule that names it', () => {
  expect(claimOf(ingressPicture(), shopDoor, 'your machine')).toMatchObject({
    expected: 'open',
    because: 'Host and path fit rule 1, which names frontend.',
    object: 'Ingress/ecommerce-ingress',
    field: 'spec.rules[0].http.paths',
  });
  const api = 'Ingress/ecommerce-ingress/api.shop.localhost/';
  expect(claimOf(ingressPicture(), api, 'your machine').because).toContain('rule 2');
});

const expectedAt = (address: string, vantage: string) =>
  claimOf(ingressPicture({ addresses: [address] }), shopDoor, vantage).expected;

test('from inside it is open by an address of its own, and in doubt by a node’s or by a name', () => {
  for (const vantage of ['node worker', 'backend pod', 'other namespace']) {
    expect(expectedAt('172.18.255.201', vantage)).toBe('open');
    expect(expectedAt('172.18.0.2', vantage)).toBe('unclear');
    expect(expectedAt('localhost', vantage)).toBe('unclear');
  }
  expect(expectedAt('localhost', 'your machine')).toBe('open');
});

const expectedWhileWaiting = (createdAt: string) =>
  claimOf(ingressPicture({ addresses: [], createdAt }), shopDoor, 'your machine').expected;

test('an Ingress that waits for its address is in doubt for a minute', () => {
  expect(expectedWhileWaiting('2026-11-21T11:59:30Z')).toBe('unclear');
  expect(expectedWhileWaiting('2026-11-21T11:58:00Z')).toBe('open');
});

test('what a path of the API answers that nobody knows is in doubt', () => {
  const paths = [{ path: '/api/admin', pathType: 'Prefix', service: 'backend', port: 80 }];
  const topology = ingressPicture({ rules: [{ paths }] });
  const claim = claimOf(topology, 'Ingress/ecommerce-ingress/*/api/admin', 'your machine');
  expect(claim.expected).toBe('unclear');
});

const expectedBehind = (rule: PolicyRule) =>
  claimOf(
    ingressPicture({}, { networkPolicies: [policy('wall', { ingress: [rule] })] }),
    shopDoor,
    'your machine',
  ).expected;

test('a wall that names only other pods shuts an entry, one that may name the proxy does not', () => {
  expect(expectedBehind(edge('backend', 80))).toBe('shut');
  const proxy = selecting({ 'kubernetes.io/metadata.name': 'projectcontour' });
  expect(expectedBehind({ peers: [{ namespaces: proxy }], ports: [] })).toBe('open');
});

test('a pod that may send to nobody cannot ask the proxy either', () => {
  const networkPolicies = [policy('quiet', { types: ['Egress'] })];
  expect(claimOf(ingressPicture({}, { networkPolicies }), shopDoor, 'stranger pod')).toMatchObject({
    expected: 'shut',
    because: "The caller's own wall lets it out to nobody.",
  });
});

test('a Gateway’s host is open to your machine, by the route', () => {
  expect(claimOf(gatewayPicture(), gatewayDoor, 'your machine')).toMatchObject({
    expected: 'open',
    object: 'HTTPRoute/shop',
    field: 'spec.parentRefs',
  });
});

function claimFrom(routesFrom: string, accepted?: boolean) {
  const listeners = [{ ...listener('http', 80), routesFrom }];
  const parent = { namespace: 'edge', name: 'shop', ...(accepted !== undefined && { accepted }) };
  const route = { parents: [parent] };
  const topology = gatewayPicture({ gateway: { namespace: 'edge', listeners }, route });
  return claimOf(topology, gatewayDoor, 'your machine');
}

test('a Gateway of another namespace takes only the routes that it says it takes', () => {
  expect(claimFrom('Same')).toMatchObject({
    expected: 'shut',
    because: 'The gateway takes routes only from edge.',
    field: 'spec.listeners[].allowedRoutes',
  });
  expect(claimFrom('All').expected).toBe('open');
  expect(claimFrom('Selector').expected).toBe('unclear');
  expect(claimFrom('Selector', true).expected).toBe('open');
});

test('behind an entry the tiers themselves are shut to your machine', () => {
  const claims = claimsByName(ingressPicture());
  for (const door of ['ClusterIP/backend', 'NodePort/backend/worker', 'NodePort/frontend/worker']) {
    expect(claims.get(`${door} from your machine`)?.expected).toBe('shut');
  }
});
