import { expect, test } from 'vitest';
import { listDoors } from './doors.ts';
import { door, ids, only } from './doors.test-fixture.ts';
import { articleServices, picture, shopPod, shopService } from './picture.test-fixture.ts';

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

test('a pod is asked at the port that its Service leads to', () => {
  const backend = { host: '10.244.1.3', port: 8080, pod: 'backend-on-worker', path: '/api/whoami' };
  expect(door('pod IP/backend-on-worker')).toMatchObject(backend);
  expect(door('pod IP/frontend-on-worker')).toMatchObject({ port: 80, path: '/' });
});

const askedPort = (targetPort: number | string, ports = [{ name: 'http', port: 8080 }]) => {
  const pods = [shopPod('backend', 'worker', '10.244.1.3', { ports })];
  const written = { port: 80, targetPort, protocol: 'TCP' };
  const services = articleServices({ backend: { ports: [written] } });
  return door('pod IP/backend-on-worker', picture({ pods, services }))?.port;
};

test('a Service that is wrong about the port does not move the door of the pod', () => {
  expect(askedPort(9999)).toBe(8080);
  expect(askedPort('web')).toBe(8080);
  const two = [
    { name: 'metrics', port: 9090 },
    { name: 'http', port: 8080 },
  ];
  expect(askedPort('http', two)).toBe(8080);
  expect(askedPort(8080, two)).toBe(8080);
});

test('of a pod that declares no port only the Service’s number is known', () => {
  expect(askedPort(8080, [])).toBe(8080);
  expect(askedPort('http', [])).toBeUndefined();
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

test('the proxy that a Gateway’s controller put beside the shop is no door of it', () => {
  const labels = { 'gateway.networking.k8s.io/gateway-name': 'shop' };
  const proxy = shopService('envoy-shop', { labels, type: 'LoadBalancer' });
  expect(listDoors(only(proxy))).toEqual([]);
});
