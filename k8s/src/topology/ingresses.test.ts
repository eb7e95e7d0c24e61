import { expect, test } from 'vitest';
import { toIngress } from './ingresses.ts';

function backend(name: string, port: object) {
  return { service: { name, port } };
}

test('an Ingress keeps which host and path leads to which port of which Service', () => {
  const read = toIngress({
    metadata: { namespace: 'doorstep', name: 'ecommerce-ingress' },
    spec: {
      ingressClassName: 'contour',
      rules: [
        {
          host: 'shop.localhost',
          http: {
            paths: [
              { path: '/api', pathType: 'Prefix', backend: backend('backend', { number: 80 }) },
              { path: '/', pathType: 'Prefix', backend: backend('frontend', { name: 'http' }) },
            ],
          },
        },
      ],
      tls: [{ hosts: ['shop.localhost'], secretName: 'shop-tls' }],
    },
    status: { loadBalancer: { ingress: [{ ip: '172.18.255.201' }, { hostname: 'lb.example' }] } },
  });
  expect(read).toEqual({
    namespace: 'doorstep',
    name: 'ecommerce-ingress',
    className: 'contour',
    rules: [
      {
        host: 'shop.localhost',
        paths: [
          { path: '/api', pathType: 'Prefix', service: 'backend', port: 80 },
          { path: '/', pathType: 'Prefix', service: 'frontend', port: 'http' },
        ],
      },
    ],
    tls: [{ hosts: ['shop.localhost'], secretName: 'shop-tls' }],
    addresses: ['172.18.255.201', 'lb.example'],
  });
});

test('a default backend is a rule for every host, after the others', () => {
  const spec = { defaultBackend: backend('frontend', { number: 80 }) };
  expect(toIngress({ spec }).rules).toEqual([
    { paths: [{ path: '/', pathType: 'Prefix', service: 'frontend', port: 80 }] },
  ]);
});

test('a path that leads to no Service is left out', () => {
  const resource = { kind: 'StorageBucket', name: 'pictures' };
  const paths = [{ path: '/pictures', pathType: 'Prefix', backend: { resource } }];
  expect(toIngress({ spec: { rules: [{ http: { paths } }] } }).rules).toEqual([{ paths: [] }]);
});
