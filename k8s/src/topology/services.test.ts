import { expect, test } from 'vitest';
import { toService } from './services.ts';

test('a Service keeps what decides who gets in', () => {
  const read = toService({
    metadata: { namespace: 'doorstep', name: 'backend' },
    spec: {
      type: 'NodePort',
      clusterIP: '10.96.0.9',
      ipFamilies: ['IPv4'],
      externalTrafficPolicy: 'Local',
      selector: { app: 'backend' },
      ports: [{ port: 80, targetPort: 'http', nodePort: 30080, protocol: 'TCP' }],
    },
  });
  expect(read).toEqual({
    namespace: 'doorstep',
    name: 'backend',
    type: 'NodePort',
    clusterIp: '10.96.0.9',
    ipFamilies: ['IPv4'],
    externalTrafficPolicy: 'Local',
    selector: { app: 'backend' },
    ports: [{ port: 80, targetPort: 'http', nodePort: 30080, protocol: 'TCP' }],
    externalAddresses: [],
  });
});

test('a load balancer is known by IP or by host name', () => {
  const status = { loadBalancer: { ingress: [{ ip: '10.0.0.1' }, { hostname: 'lb.example' }] } };
  expect(toService({ status }).externalAddresses).toEqual(['10.0.0.1', 'lb.example']);
});

test('a headless Service has no cluster address', () => {
  expect(toService({ spec: { clusterIP: 'None' } })).not.toHaveProperty('clusterIp');
});

test('what a Service says only sometimes is kept when it says it', () => {
  const creationTimestamp = new Date('2026-11-21T12:00:00Z');
  const annotations = { 'doorstep.dev/callers': 'frontend' };
  const fields = {
    internalTrafficPolicy: 'Local',
    loadBalancerSourceRanges: ['203.0.113.0/24'],
    loadBalancerClass: 'metallb',
    allocateLoadBalancerNodePorts: false,
  };
  const ports = [{ port: 443, appProtocol: 'https' }];
  const spec = { ...fields, clusterIP: 'None', ports };
  expect(toService({ metadata: { annotations, creationTimestamp }, spec })).toMatchObject({
    ...fields,
    annotations,
    headless: true,
    createdAt: '2026-11-21T12:00:00.000Z',
    ports: [{ port: 443, appProtocol: 'https' }],
  });
});
