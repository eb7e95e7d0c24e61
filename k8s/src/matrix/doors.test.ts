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

test('the proxy that a Gateway’s controller put beside the shop is no door of it', () => {
  const labels = { 'gateway.networking.k8s.io/gateway-name': 'shop' };
  const proxy = shopService('envoy-shop', { labels, type: 'LoadBalancer' });
  expect(listDoors(only(proxy))).toEqual([]);
});
