import { expect, test } from 'vitest';
import { toGateway } from './gateways.ts';

test('a Gateway keeps where it listens, for whom, and whether it is programmed', () => {
  const read = toGateway({
    metadata: { namespace: 'edge', name: 'shop', creationTimestamp: '2026-11-21T12:00:00Z' },
    spec: {
      gatewayClassName: 'contour',
      listeners: [
        { name: 'http', port: 80, protocol: 'HTTP' },
        {
          name: 'https',
          port: 443,
          protocol: 'HTTPS',
          hostname: '*.localhost',
          allowedRoutes: { namespaces: { from: 'All' } },
        },
      ],
    },
    status: {
      addresses: [{ type: 'IPAddress', value: '172.18.255.202' }],
      conditions: [{ type: 'Programmed', status: 'True' }],
    },
  });
  expect(read).toEqual({
    namespace: 'edge',
    name: 'shop',
    className: 'contour',
    listeners: [
      { name: 'http', port: 80, protocol: 'HTTP', routesFrom: 'Same' },
      { name: 'https', port: 443, protocol: 'HTTPS', hostname: '*.localhost', routesFrom: 'All' },
    ],
    addresses: ['172.18.255.202'],
    programmed: true,
    createdAt: '2026-11-21T12:00:00Z',
  });
});

test('an object of quite another shape becomes a Gateway without anything', () => {
  const read = { metadata: 'shop', spec: { listeners: { http: 80 } }, status: [] };
  const nothing = { listeners: [], addresses: [], programmed: false };
  expect(toGateway(read)).toMatchObject(nothing);
  expect(toGateway(undefined)).toMatchObject(nothing);
});
