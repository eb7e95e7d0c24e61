import { expect, test } from 'vitest';
import { seenDoor } from './door.ts';
import type { Arrival } from './door.ts';

const pod = { host: 'frontend-7c9d-x2k4q', pod: 'frontend-7c9d-x2k4q', podIp: '10.244.1.7' };

function arrive(host: string, overrides: Partial<Arrival> = {}) {
  return seenDoor({
    host,
    tier: 'frontend',
    responder: pod,
    serviceType: 'LoadBalancer',
    ...overrides,
  }).kind;
}

test('a port of the node port range is a node port, whatever the type', () => {
  expect(arrive('172.18.0.3:30081')).toBe('NodePort');
  expect(arrive('localhost:30080', { tier: 'backend', serviceType: 'NodePort' })).toBe('NodePort');
  expect(arrive('172.18.0.3:29999')).not.toBe('NodePort');
  expect(arrive('172.18.0.3:32768')).not.toBe('NodePort');
});

test.for(['frontend', 'frontend.doorstep', 'frontend.doorstep.svc.cluster.local', 'backend:80'])(
  '%s is a name that only pods resolve',
  (host) => {
    const expected = host === 'frontend.doorstep' ? 'LoadBalancer' : 'ClusterIP';
    expect(arrive(host)).toBe(expected);
  },
);

test("the pod's own address is no Service", () => {
  expect(arrive('10.244.1.7')).toBe('Pod');
  expect(arrive('[fd00::7]', { responder: { ...pod, podIp: 'fd00::7' } })).toBe('Pod');
});

test('any other address is the LoadBalancer’s where the Service is one', () => {
  expect(arrive('172.18.255.200')).toBe('LoadBalancer');
  expect(arrive('172.18.255.200', { serviceType: 'ClusterIP' })).toBe('ClusterIP');
  expect(arrive('shop.example.org', { serviceType: 'ClusterIP' })).toBe('Unknown');
});

test.for(['localhost:8080', '127.0.0.1', '[::1]:8080', ''])('"%s" leaves the door open', (host) => {
  expect(arrive(host, { serviceType: undefined })).toMatch(
    host === '' ? /ClusterIP|Unknown/ : /Unknown/,
  );
});

test('outside a cluster there is no door', () => {
  expect(arrive('localhost:3000', { responder: { host: 'laptop' } })).toBe('Local');
});

test.for(['Ingress', 'Gateway'] as const)('a host name of the %s came through it', (kind) => {
  const entrance = { kind, hosts: ['shop.localhost', 'api.shop.localhost'] };
  const asked = (host: string) => arrive(host, { serviceType: 'ClusterIP', entrance });
  expect(asked('shop.localhost')).toBe(kind);
  expect(asked('API.shop.localhost:8443')).toBe(kind);
  expect(asked('frontend')).toBe('ClusterIP');
  expect(asked('other.localhost')).toBe('Unknown');
});
