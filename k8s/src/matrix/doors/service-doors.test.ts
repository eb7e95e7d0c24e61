import { expect, test } from 'vitest';
import { listDoors } from '../doors.ts';
import { door, ids, only } from '../doors.test-fixture.ts';
import { articleServices, picture, shopService } from '../picture.test-fixture.ts';

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
