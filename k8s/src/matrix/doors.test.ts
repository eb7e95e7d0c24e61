import { expect, test } from 'vitest';
import { listDoors } from './doors.ts';
import { articleServices, picture, shopPod, shopService } from './picture.test-fixture.ts';
import type { Service } from '../topology/services.ts';

function door(id: string, topology = picture()) {
  return listDoors(topology).find((one) => one.id === id);
}

function ids(kind: string, topology = picture()) {
  return listDoors(topology).flatMap((one) => (one.kind === kind ? one.id : []));
}

const only = (service: Service, changes = {}) => picture({ services: [service], ...changes });

test('the article has a front door, hatches in every node, inner doors, names and pods', () => {
  expect(listDoors(picture()).map(({ id }) => id)).toEqual([
    'LoadBalancer/frontend',
    'NodePort/frontend/control-plane',
    'NodePort/frontend/worker',
    'NodePort/frontend/worker2',
    'NodePort/backend/control-plane',
    'NodePort/backend/worker',
    'NodePort/backend/worker2',
    'NodePort/mysql/control-plane',
    'NodePort/mysql/worker',
    'NodePort/mysql/worker2',
    'ClusterIP/frontend',
    'ClusterIP/backend',
    'ClusterIP/mysql',
    'DNS name/frontend',
    'DNS name/backend',
    'DNS name/mysql',
    'pod IP/frontend-on-worker',
    'pod IP/frontend-on-worker2',
    'pod IP/backend-on-worker',
    'pod IP/backend-on-worker2',
    'pod IP/mysql-on-worker',
  ]);
});

test('a hatch stands at a node’s address and leads to the Service that made it', () => {
  expect(door('NodePort/backend/control-plane')).toEqual({
    id: 'NodePort/backend/control-plane',
    kind: 'NodePort',
    object: 'Service/backend',
    service: 'backend',
    protocol: 'http',
    host: '172.18.0.4',
    port: 30080,
    path: '/api/whoami',
    node: 'control-plane',
  });
});

test('where no hatch was asked for, the Service’s own port is tried at each node', () => {
  expect(door('NodePort/mysql/worker2')).toMatchObject({ host: '172.18.0.3', port: 3306 });
});

test('a pod is asked at the port that its Service leads to', () => {
  const backend = { host: '10.244.1.3', port: 8080, pod: 'backend-on-worker', path: '/api/whoami' };
  expect(door('pod IP/backend-on-worker')).toMatchObject(backend);
  expect(door('pod IP/frontend-on-worker')).toMatchObject({ port: 80, path: '/' });
});

test('a pod that has ended, has no tier, or is selected by nobody is no door', () => {
  const labels = { 'app.kubernetes.io/name': 'doorstep' };
  const { tier: _, ...plain } = shopPod('frontend', 'worker', '10.244.1.9', { labels });
  const pods = [
    shopPod('frontend', 'worker', '10.244.1.2', { phase: 'Succeeded' }),
    shopPod('backend', 'worker', '10.244.1.3', { terminating: true }),
    shopPod('order-test', 'worker', '10.244.1.4'),
    plain,
  ];
  const services = [...articleServices(), shopService('every', { selector: labels })];
  expect(ids('pod IP', picture({ pods, services }))).toEqual(['pod IP/order-test-on-worker']);
  expect(ids('pod IP', picture({ pods }))).toEqual([]);
});

test('a front door without an address is there all the same, at no address', () => {
  const pending = articleServices({ frontend: { externalAddresses: [] } });
  expect(door('LoadBalancer/frontend', picture({ services: pending }))).toMatchObject({
    host: '<pending>',
  });
});

test('several addresses, ports and address families make doors of different names', () => {
  const port = { targetPort: 'http', protocol: 'TCP' };
  const service = shopService('frontend', {
    type: 'LoadBalancer',
    externalAddresses: ['172.18.255.200', '172.18.255.201'],
    ipFamilies: ['IPv4', 'IPv6'],
    ports: [
      { ...port, name: 'http', port: 80 },
      { ...port, name: 'https', port: 443 },
      { ...port, name: 'quic', port: 443, protocol: 'UDP' },
    ],
  });
  const nodes = [{ name: 'worker', ready: true, internalIps: ['172.18.0.2', 'fc00::2'] }];
  const doors = listDoors(only(service, { nodes, pods: [] }));
  expect(new Set(doors.map(({ id }) => id)).size).toBe(doors.length);
  expect(doors.map(({ id }) => id)).toContain('LoadBalancer/frontend:443/172.18.255.201');
  expect(doors.map(({ id }) => id)).toContain('NodePort/frontend:80/worker/IPv6');
  expect(doors.every(({ id }) => !id.includes('quic'))).toBe(true);
});

test('a node is asked by IPv4 only when the Service has no other family', () => {
  const nodes = [{ name: 'worker', ready: true, internalIps: ['172.18.0.2', 'fc00::2'] }];
  const hatches = listDoors(picture({ nodes })).filter(({ kind }) => kind === 'NodePort');
  expect(hatches.map(({ host }) => host)).toEqual(['172.18.0.2', '172.18.0.2', '172.18.0.2']);
});

test('a signpost is a door of its own kind, and has no other', () => {
  const { clusterIp: _, ...mysql } = shopService('mysql', {
    type: 'ExternalName',
    externalName: 'mysql.databases.svc.cluster.local',
    selector: {},
    ports: [],
  });
  const doors = listDoors(only(mysql));
  expect(doors).toMatchObject([
    { id: 'ExternalName/mysql', host: 'mysql', port: 3306, protocol: 'mysql' },
  ]);
});

test('a headless Service’s name is asked at the pods’ port, for nobody maps it', () => {
  const { clusterIp: _, ...backend } = shopService('backend', { headless: true });
  expect(door('DNS name/backend', only(backend))).toMatchObject({ port: 8080 });
  expect(ids('ClusterIP', only(backend))).toEqual([]);
});

test('the proxy that a Gateway’s controller put beside the shop is no door of it', () => {
  const labels = { 'gateway.networking.k8s.io/gateway-name': 'shop' };
  const proxy = shopService('envoy-shop', { labels, type: 'LoadBalancer' });
  expect(listDoors(only(proxy))).toEqual([]);
});
