import { expect, test } from 'vitest';
import type { Gateway } from '../../topology/gateways.ts';
import type { HttpRoute } from '../../topology/http-routes.ts';
import { gatewayPicture, listener } from '../entries.test-fixture.ts';
import { listDoors } from '../doors.ts';

function doors(changes: { gateway?: Partial<Gateway>; route?: Partial<HttpRoute> } = {}) {
  return listDoors(gatewayPicture(changes)).filter(({ kind }) => kind === 'Gateway');
}

test('each host and path of a route is a door at each listener of its Gateway', () => {
  expect(doors()).toMatchObject([
    {
      id: 'Gateway/shop/http/shop.localhost/api',
      object: 'HTTPRoute/shop',
      protocol: 'http',
      host: '172.18.255.202',
      port: 80,
      asks: 'shop.localhost',
      path: '/api/whoami',
      service: 'backend',
    },
    { id: 'Gateway/shop/http/shop.localhost/', path: '/', service: 'frontend' },
    { id: 'Gateway/shop/https/shop.localhost/api', protocol: 'https', port: 443 },
    { id: 'Gateway/shop/https/shop.localhost/', protocol: 'https', port: 443 },
  ]);
});

test('a route that names a listener is at no other', () => {
  const parents = [{ namespace: 'doorstep', name: 'shop', sectionName: 'https' }];
  expect(doors({ route: { parents } }).map(({ port }) => port)).toEqual([443, 443]);
});

const namesAsked = (hostname: string, hostnames: string[]) =>
  doors({
    gateway: { listeners: [{ ...listener('http', 80), hostname }] },
    route: { hostnames },
  }).flatMap(({ asks, path }) => (path === '/' ? asks : []));

test('only hosts that route and listener agree on are doors', () => {
  expect(namesAsked('*.localhost', ['shop.localhost', 'shop.example'])).toEqual(['shop.localhost']);
  expect(namesAsked('shop.localhost', ['*.localhost'])).toEqual(['shop.localhost']);
  expect(namesAsked('shop.localhost', [])).toEqual(['shop.localhost']);
});

test('a rule that leads to nobody, as a redirection does, is no door', () => {
  const paths = [{ type: 'PathPrefix', value: '/' }];
  const backends = [{ service: 'frontend', port: 80, weight: 0 }];
  expect(
    doors({
      route: {
        rules: [
          { paths, backends: [] },
          { paths, backends },
        ],
      },
    }),
  ).toEqual([]);
});
