import { pictureOf, pods, services } from '../../model/article.test-fixture.ts';
import { guest, inner, pod, wayAlong } from './situation.test-fixture.ts';
import type { Situation } from './situation.test-fixture.ts';

/** An Ingress in front of two ClusterIPs. */
export const gatehouse: Situation = {
  picture: pictureOf(
    services.map((one) => ({
      ...one,
      type: 'ClusterIP' as const,
      externalAddresses: [],
      ports: one.ports.map(({ port, targetPort }) => ({ port, targetPort })),
    })),
    {
      doors: [
        {
          id: 'Ingress/shop/0',
          kind: 'Ingress',
          object: 'Ingress/shop',
          service: 'backend',
          tier: 'backend',
          protocol: 'http',
          host: '172.18.255.200',
          port: 80,
          asks: 'shop.localhost',
          path: '/api',
          unasked: false,
        },
      ],
      map: {
        pods: [
          ...pods,
          guest('envoy-7f9b-g5kwx', 'worker', true),
          guest('envoy-7f9b-m8rtz', 'worker2', true),
        ],
        entrances: [
          {
            kind: 'Ingress',
            name: 'shop',
            addresses: ['172.18.255.200'],
            tls: false,
            rules: [
              { host: 'shop.localhost', path: '/api', service: 'backend', port: '80' },
              { host: 'shop.localhost', path: '/', service: 'frontend', port: '80' },
            ],
          },
        ],
      },
    },
  ),
  way: wayAlong(
    [
      { kind: 'entrance', name: 'shop' },
      pod('envoy-7f9b-m8rtz'),
      pod('backend-684f88687d-t6wnb'),
      inner('mysql'),
      pod('mysql-db56b65b-n7vgq'),
    ],
    ['envoy **m8rtz**, worker2; it chose backend **t6wnb**.', 'Your address is kept in a header.'],
  ),
};
