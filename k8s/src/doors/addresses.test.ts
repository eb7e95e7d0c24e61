import { expect, test } from 'vitest';
import { loadBalancerDoors, nodePortDoors } from './addresses.ts';
import type { Node } from '../topology/nodes.ts';
import type { Service } from '../topology/services.ts';

const nodes: Node[] = [
  { name: 'one', ready: true, internalIps: ['172.18.0.2', 'fc00::2'] },
  { name: 'two', ready: true, internalIps: ['172.18.0.3', 'fc00::3'] },
];

function service(overrides: Partial<Service>): Service {
  return {
    namespace: 'doorstep',
    name: 'frontend',
    type: 'LoadBalancer',
    clusterIp: '10.96.0.7',
    ipFamilies: ['IPv4'],
    ports: [{ name: 'http', port: 80, targetPort: 80, nodePort: 30081, protocol: 'TCP' }],
    selector: {},
    externalAddresses: ['172.18.255.200'],
    ...overrides,
  };
}

function missing(resolution: object): string {
  return 'missing' in resolution ? String(resolution.missing) : 'nothing is missing';
}

test('a load balancer door stands at the external address, port 80 unsaid', () => {
  expect(loadBalancerDoors(service({}))).toEqual({
    doors: [
      { name: 'loadbalancer', host: '172.18.255.200', port: 80, url: 'http://172.18.255.200' },
    ],
  });
});

test('a load balancer door is found by the name or the number of a port', () => {
  const metrics = { name: 'metrics', port: 9090, targetPort: 9090, protocol: 'TCP' };
  const two = service({ ports: [...service({}).ports, metrics] });
  for (const wanted of ['metrics', 9090]) {
    expect(loadBalancerDoors(two, wanted)).toMatchObject({
      doors: [{ url: 'http://172.18.255.200:9090' }],
    });
  }
  expect(missing(loadBalancerDoors(two, 443))).toContain(
    'no port 443; its ports are 80 (http), 9090 (metrics)',
  );
});

test('an address that is not given yet is called pending', () => {
  expect(missing(loadBalancerDoors(service({ externalAddresses: [] })))).toContain('<pending>');
});

test('a Service of another type is told that it has no external address', () => {
  const sentence = missing(loadBalancerDoors(service({ type: 'NodePort', externalAddresses: [] })));
  expect(sentence).toContain('its type is NodePort');
});

test('a node port door stands at every node, in the families of the Service only', () => {
  expect(nodePortDoors(service({}), nodes)).toMatchObject({
    doors: [
      { url: 'http://172.18.0.2:30081', node: 'one' },
      { url: 'http://172.18.0.3:30081', node: 'two' },
    ],
  });
});

test('an IPv6 node address is put in brackets', () => {
  expect(nodePortDoors(service({ ipFamilies: ['IPv6'] }), nodes)).toMatchObject({
    doors: [{ url: 'http://[fc00::2]:30081' }, { url: 'http://[fc00::3]:30081' }],
  });
});

test('a ClusterIP Service is told that it has no node port, and why', () => {
  const ports = [{ port: 3306, targetPort: 3306, protocol: 'TCP' }];
  const mysql = service({ name: 'mysql', type: 'ClusterIP', ports, externalAddresses: [] });
  expect(missing(nodePortDoors(mysql, nodes))).toBe(
    'Service doorstep/mysql has no node port because its type is ClusterIP; only NodePort and LoadBalancer open one.',
  );
});

test('a load balancer without node ports names the field that decides', () => {
  const ports = [{ port: 80, targetPort: 80, protocol: 'TCP' }];
  expect(missing(nodePortDoors(service({ ports }), nodes))).toContain(
    'allocateLoadBalancerNodePorts is false',
  );
});

test('nodes without an address of the right family are said to be the reason', () => {
  const bare = [{ name: 'one', ready: true, internalIps: [] }];
  expect(missing(nodePortDoors(service({}), bare))).toContain('no node has an InternalIP');
});
