import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import { shortNodes } from '../model/short-names.ts';
import { addressOf, doorChoice, doorPhrase, placeLabel, placePhrase } from './door-words.ts';

const node = 'ip-10-0-1-23.eu-west-1.internal';
const names = shortNodes([node, 'ip-10-0-2-7.eu-west-1.internal']);
const door = (kind: DoorsDoor['kind'], changes: Partial<DoorsDoor> = {}): DoorsDoor => ({
  id: `${kind}/backend`,
  kind,
  object: 'Service/backend',
  service: 'backend',
  protocol: 'http',
  host: '10.96.0.7',
  port: 80,
  unasked: false,
  ...changes,
});

test('a node is called what it is called in the picture, whatever its cluster names it', () => {
  const hatch = door('NodePort', { node, port: 30080 });
  const place = { id: `node ${node}`, kind: 'node', node, here: false } as const;
  expect(addressOf([hatch], names)).toBe('1-23 :30080');
  expect(doorChoice(hatch, names)).toBe('backend hatch 1-23 :30080');
  expect(doorPhrase(hatch, names)).toBe('the hatch of backend on 1-23');
  expect(placeLabel([place], names)).toBe('node 1-23');
  expect(placePhrase(place, names)).toBe('node 1-23');
});

test('a node that the map does not have keeps its name', () => {
  expect(addressOf([door('NodePort', { node: 'new-worker', port: 30080 })], names)).toBe(
    'new-worker :30080',
  );
});

test.each([
  ['an address of IPv6 stands in brackets', door('ClusterIP', { host: 'fd00::7' }), '[fd00::7]:80'],
  [
    'also that of a pod',
    door('pod IP', { host: 'fd00::9', port: 8080, pod: 'backend-684f88687d-4mzqd' }),
    '4mzqd [fd00::9]:8080',
  ],
  [
    'a gatehouse is asked by name and path',
    door('Ingress', { asks: 'shop.example', path: '/api' }),
    'shop.example:80/api',
  ],
  ['without a name by its address', door('Gateway', { host: 'fd00::1' }), '[fd00::1]:80'],
  ['a name has no port', door('DNS name', { host: 'backend' }), 'backend'],
  [
    'a load balancer may have none yet',
    door('LoadBalancer', { host: '<pending>' }),
    'no address yet',
  ],
  ['and a gatehouse too', door('Gateway', { host: '<pending>', path: '/' }), 'no address yet'],
])('the address of a door: %s', (_, one, address) => {
  expect(addressOf([one], names)).toBe(address);
});
