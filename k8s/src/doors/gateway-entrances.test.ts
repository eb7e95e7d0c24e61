import { expect, test } from 'vitest';
import type { Gateway } from '../topology/gateways.ts';
import type { HttpRoute } from '../topology/http-routes.ts';
import { gatewayEntrances, parentsOf } from './gateway-entrances.ts';

const http = { name: 'http', port: 80, protocol: 'HTTP', routesFrom: 'Same' };
const https = { name: 'https', port: 443, protocol: 'HTTPS', routesFrom: 'Same' };

function gateway(overrides: Partial<Gateway> = {}): Gateway {
  return {
    namespace: 'entry',
    name: 'public',
    className: 'contour',
    listeners: [http, https],
    addresses: ['172.18.255.207'],
    programmed: true,
    ...overrides,
  };
}

function route(overrides: Partial<HttpRoute> = {}): HttpRoute {
  return {
    namespace: 'doorstep',
    name: 'shop',
    hostnames: ['shop.localhost'],
    parents: [{ namespace: 'entry', name: 'public', accepted: true }],
    rules: [
      {
        paths: [{ type: 'PathPrefix', value: '/' }],
        backends: [{ service: 'frontend', port: 80, weight: 1 }],
      },
    ],
    ...overrides,
  };
}

test('a host is asked for by TLS where a listener offers it', () => {
  expect(gatewayEntrances([route()], [gateway()])).toEqual({
    entrances: [
      {
        kind: 'gateway',
        object: 'Gateway/public',
        host: 'shop.localhost',
        address: '172.18.255.207',
        port: 443,
        url: 'https://shop.localhost',
        paths: [{ path: '/', service: 'frontend' }],
      },
    ],
  });
});

test.each([
  ['a Gateway without TLS', gateway({ listeners: [http] }), route(), 'http://shop.localhost'],
  [
    'a route that names its listener',
    gateway(),
    route({
      parents: [{ namespace: 'entry', name: 'public', sectionName: 'http', accepted: true }],
    }),
    'http://shop.localhost',
  ],
  [
    'an unusual port',
    gateway({ listeners: [{ ...https, port: 8443 }] }),
    route(),
    'https://shop.localhost:8443',
  ],
  [
    'a listener for a wildcard',
    gateway({ listeners: [{ ...https, hostname: '*.localhost' }] }),
    route(),
    'https://shop.localhost',
  ],
])('%s is part of the address', (_title, gateway, route, url) => {
  expect(gatewayEntrances([route], [gateway])).toMatchObject({ entrances: [{ url }] });
});

test.each([
  ['no route', [], [], 'gateway.enabled=true'],
  [
    'a Gateway that is not programmed',
    [route()],
    [gateway({ programmed: false })],
    'of class contour has not programmed it yet',
  ],
  [
    'a Gateway without an address',
    [route()],
    [gateway({ addresses: [] })],
    'waits for its address',
  ],
  [
    'a route that its Gateway refuses',
    [route({ parents: [{ namespace: 'entry', name: 'public', accepted: false }] })],
    [gateway()],
    'Gateway entry/public does not accept it',
  ],
  [
    'a route that nobody has looked at',
    [route({ parents: [{ namespace: 'entry', name: 'public' }] })],
    [gateway()],
    'has not accepted it yet',
  ],
  [
    'a listener for other names only',
    [route()],
    [gateway({ listeners: [{ ...https, hostname: 'other.example' }] })],
    'no listener of its Gateway fits',
  ],
])('%s is said in a sentence', (_title, routes, gateways, sentence) => {
  expect(gatewayEntrances(routes, gateways)).toHaveProperty(
    'missing',
    expect.stringContaining(sentence),
  );
});

test('the Gateway of several routes is read once', () => {
  expect(parentsOf([route(), route({ name: 'shop-api' })])).toEqual([
    { namespace: 'entry', name: 'public' },
  ]);
});
