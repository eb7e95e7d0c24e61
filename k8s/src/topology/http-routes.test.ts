import { expect, test } from 'vitest';
import { toHttpRoute } from './http-routes.ts';

const metadata = { namespace: 'doorstep', name: 'shop' };

test('a route keeps its hosts, its Gateways with what they say of it, and its rules', () => {
  const parentRef = { namespace: 'edge', name: 'shop', sectionName: 'https' };
  const read = toHttpRoute({
    metadata,
    spec: {
      hostnames: ['shop.localhost'],
      parentRefs: [parentRef],
      rules: [
        {
          matches: [{ path: { type: 'Exact', value: '/api' } }],
          backendRefs: [{ name: 'backend', port: 80, weight: 0 }],
        },
        { backendRefs: [{ name: 'frontend', port: 80 }] },
      ],
    },
    status: { parents: [{ parentRef, conditions: [{ type: 'Accepted', status: 'False' }] }] },
  });
  expect(read).toEqual({
    ...metadata,
    hostnames: ['shop.localhost'],
    parents: [{ ...parentRef, accepted: false }],
    rules: [
      {
        paths: [{ type: 'Exact', value: '/api' }],
        backends: [{ service: 'backend', port: 80, weight: 0 }],
      },
      {
        paths: [{ type: 'PathPrefix', value: '/' }],
        backends: [{ service: 'frontend', port: 80, weight: 1 }],
      },
    ],
  });
});

test('what one listener says of a route is not taken for what another says', () => {
  const http = { name: 'shop', sectionName: 'http' };
  const conditions = [{ type: 'Accepted', status: 'True' }];
  const read = toHttpRoute({
    metadata,
    spec: { parentRefs: [http, { name: 'shop', sectionName: 'https' }] },
    status: { parents: [{ parentRef: { ...http, namespace: 'doorstep' }, conditions }] },
  });
  const parent = { namespace: 'doorstep', name: 'shop' };
  expect(read.parents).toEqual([
    { ...parent, sectionName: 'http', accepted: true },
    { ...parent, sectionName: 'https' },
  ]);
});

test('a backend in another namespace, or one that is no Service, is left out', () => {
  const backendRefs = [
    { name: 'backend', namespace: 'elsewhere', port: 80 },
    { name: 'backend', kind: 'ServiceImport', port: 80 },
  ];
  expect(toHttpRoute({ metadata, spec: { rules: [{ backendRefs }] } }).rules).toMatchObject([
    { backends: [] },
  ]);
});
