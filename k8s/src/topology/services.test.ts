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
