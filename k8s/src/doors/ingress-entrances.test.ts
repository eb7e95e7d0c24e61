import { expect, test } from 'vitest';
import type { Ingress } from '../topology/ingresses.ts';
import { ingressEntrances } from './ingress-entrances.ts';

function path(path: string, service: string) {
  return { path, pathType: 'Prefix', service, port: 'http' };
}

function ingress(overrides: Partial<Ingress> = {}): Ingress {
  return {
    namespace: 'doorstep',
    name: 'entry',
    rules: [
      { host: 'shop.localhost', paths: [path('/api', 'backend'), path('/', 'frontend')] },
      { host: 'api.shop.localhost', paths: [path('/', 'backend')] },
    ],
    tls: [{ hosts: ['shop.localhost'] }],
    addresses: ['172.18.255.206'],
    ...overrides,
  };
}

test('each host is an entrance, by TLS where a certificate is promised for it', () => {
  const common = { kind: 'ingress', object: 'Ingress/entry', address: '172.18.255.206' };
  expect(ingressEntrances([ingress()])).toEqual({
    entrances: [
      {
        ...common,
        host: 'shop.localhost',
        port: 443,
        url: 'https://shop.localhost',
        paths: [
          { path: '/api', service: 'backend' },
          { path: '/', service: 'frontend' },
        ],
      },
      {
        ...common,
        host: 'api.shop.localhost',
        port: 80,
        url: 'http://api.shop.localhost',
        paths: [{ path: '/', service: 'backend' }],
      },
    ],
  });
});

test.each([
  [undefined, "the cluster's default class"],
  ['nginx', 'class nginx'],
])('an Ingress of class %s without an address says who was to give it one', (className, named) => {
  const resolution = ingressEntrances([
    ingress({ addresses: [], ...(className && { className }) }),
  ]);
  expect(resolution).toHaveProperty(
    'missing',
    expect.stringContaining(`no controller of ${named}`),
  );
});

test('a namespace without an Ingress is told how to get one', () => {
  expect(ingressEntrances([])).toHaveProperty(
    'missing',
    expect.stringContaining('ingress.enabled=true'),
  );
});

test('rules without a host leave no name to ask for', () => {
  expect(ingressEntrances([ingress({ rules: [{ paths: [] }] })])).toHaveProperty(
    'missing',
    expect.stringContaining('names a host'),
  );
});
