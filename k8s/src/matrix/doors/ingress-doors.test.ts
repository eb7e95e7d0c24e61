import { expect, test } from 'vitest';
import type { Ingress } from '../../topology/ingresses.ts';
import { ingressPicture } from '../entries.test-fixture.ts';
import { listDoors } from '../doors.ts';

function doors(changes: Partial<Ingress> = {}) {
  return listDoors(ingressPicture(changes)).filter(({ kind }) => kind === 'Ingress');
}

test('each host and path of an Ingress is a door at its controller’s address', () => {
  const common = { host: '172.18.255.201', protocol: 'https', port: 443 };
  expect(doors()).toMatchObject([
    {
      ...common,
      id: 'Ingress/ecommerce-ingress/shop.localhost/api',
      asks: 'shop.localhost',
      path: '/api/whoami',
      service: 'backend',
    },
    { ...common, asks: 'shop.localhost', path: '/', service: 'frontend' },
    { ...common, asks: 'api.shop.localhost', path: '/api/whoami', service: 'backend' },
  ]);
});

test('a host without TLS is asked by HTTP, and a certificate for a wildcard covers one label', () => {
  expect(doors({ tls: [] })[0]).toMatchObject({ protocol: 'http', port: 80 });
  const wildcard = doors({ tls: [{ hosts: ['*.localhost'] }] });
  expect(wildcard.map(({ protocol }) => protocol)).toEqual(['https', 'https', 'http']);
});

test('a rule for every host asks for none, and one for a wildcard for one that fits', () => {
  const paths = [{ path: '/', pathType: 'Prefix', service: 'frontend', port: 80 }];
  const [any, wild] = doors({ rules: [{ paths }, { host: '*.shop.example', paths }] });
  expect(any).not.toHaveProperty('asks');
  expect(wild).toMatchObject({ asks: 'any.shop.example' });
});

const toBackend = (path: string, pathType = 'Prefix') => ({
  path,
  pathType,
  service: 'backend',
  port: 80,
});

test('a path that does not cover the answer of whoami is asked as it is written', () => {
  const paths = [toBackend('/api/admin'), toBackend('/api', 'Exact'), toBackend('/api/')];
  expect(doors({ rules: [{ paths }] }).map((door) => door.path)).toEqual([
    '/api/admin',
    '/api',
    '/api/whoami',
  ]);
});

test('an Ingress without an address has doors at no address', () => {
  expect(doors({ addresses: [] })[0]).toMatchObject({ host: '<pending>' });
});

test('a path that is written twice is one door', () => {
  const rule = { host: 'shop.localhost', paths: [toBackend('/api')] };
  expect(doors({ rules: [rule, rule] })).toHaveLength(1);
});
