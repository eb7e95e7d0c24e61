import { expect, test } from 'vitest';
import { aPod, aService, aTopology, labelsOf } from '../matrix/diagnose.test-picture.ts';
import { parseTarget } from './parse-target.ts';
import { findTargets } from './targets.ts';

const topology = aTopology({
  services: [
    aService('backend', {
      type: 'NodePort',
      ports: [
        { name: 'metrics', port: 9090, targetPort: 9090, protocol: 'TCP' },
        { name: 'http', port: 80, targetPort: 8080, nodePort: 30_080, protocol: 'TCP' },
      ],
    }),
    aService('frontend', {
      type: 'LoadBalancer',
      clusterIp: '10.96.0.8',
      externalAddresses: ['172.18.255.200'],
    }),
    aService('mysql', {
      clusterIp: '10.96.0.9',
      ports: [{ name: 'mysql', port: 3306, targetPort: 'mysql', protocol: 'TCP' }],
    }),
  ],
  pods: [
    aPod('backend', { name: 'b-1', ip: '10.244.1.3' }),
    aPod('backend', { name: 'b-2', ip: '10.244.1.4', labels: labelsOf('nobody') }),
    aPod('backend', { name: 'b-3', ip: '10.244.1.5', terminating: true }),
    aPod('mysql', { ip: '10.244.1.6', ports: [{ name: 'mysql', port: 3306 }] }),
  ],
});

function doors(words: string) {
  const target = parseTarget(words);
  if (!target) throw new Error(`no door: ${words}`);
  const found = findTargets(target, topology);
  return 'doors' in found ? found.doors : [];
}

test.each([
  ['backend:80', { kind: 'DNS name', protocol: 'http', path: '/api/whoami', service: 'backend' }],
  ['backend.shop.svc.cluster.local:80', { kind: 'DNS name', path: '/api/whoami' }],
  ['frontend:80', { kind: 'DNS name', protocol: 'http', path: '/' }],
  ['mysql:3306', { kind: 'DNS name', protocol: 'mysql' }],
  ['port 30080 of node kind-worker', { kind: 'NodePort', host: '172.18.0.3', service: 'backend' }],
  ['the address of service backend', { kind: 'ClusterIP', host: '10.96.0.7', port: 80 }],
  ['the address of service mysql', { host: '10.96.0.9', port: 3306, protocol: 'mysql' }],
  [
    'the external address of service frontend',
    { kind: 'LoadBalancer', host: '172.18.255.200', port: 80, path: '/' },
  ],
  ['https://shop.example/x?y=1', { protocol: 'https', port: 443, path: '/x?y=1', kind: 'Ingress' }],
  ['http://[fd00::1]:8080/', { protocol: 'http', host: 'fd00::1', port: 8080 }],
  ['the pods of mysql', { kind: 'pod IP', protocol: 'mysql', port: 3306, pod: 'mysql-1' }],
])('%s is %j', (words, door) => {
  expect(doors(words)).toEqual([expect.objectContaining(door)]);
});

test('the pods of a tier are those that are there, also those that no Service selects', () => {
  expect(doors('the pods of backend')).toMatchObject([
    { pod: 'b-1', host: '10.244.1.3', port: 8080, path: '/api/whoami' },
    { pod: 'b-2', host: '10.244.1.4', port: 8080, path: '/api/whoami' },
  ]);
});

test('a port of every node is one of each', () => {
  expect(doors('port 30080 of every node').map(({ host }) => host)).toEqual([
    '172.18.0.2',
    '172.18.0.3',
  ]);
});

test('a name below localhost is asked of this machine, whatever its resolver knows', () => {
  expect(doors('https://api.shop.localhost:8080/api/whoami')).toMatchObject([
    { protocol: 'https', host: '127.0.0.1', port: 8080, asks: 'api.shop.localhost' },
  ]);
});
