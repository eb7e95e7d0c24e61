import { expect, test } from 'vitest';
import type { Service } from '../../topology/services.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { articleServices, picture } from '../picture.test-fixture.ts';

function claim(vantage: string, frontend: Partial<Service> = {}) {
  const topology = picture({ services: articleServices({ frontend }) });
  return claimOf(topology, 'LoadBalancer/frontend', vantage);
}

test('the front door is open to your machine, because the load balancer holds its address', () => {
  expect(claim('your machine')).toMatchObject({
    expected: 'open',
    because: 'The load balancer holds 172.18.255.200 and hands it to a node.',
    object: 'Service/frontend',
    field: 'spec.type',
  });
});

test('from inside, the node sends straight to a pod, under Local too and on a node without one', () => {
  const local = { externalTrafficPolicy: 'Local' };
  for (const vantage of ['backend pod', 'stranger pod', 'other namespace', 'node control-plane']) {
    expect(claim(vantage, local)).toMatchObject({
      expected: 'open',
      because: expect.stringContaining('the load balancer is not asked'),
      field: 'status.loadBalancer.ingress',
    });
  }
});

test('ranges shut the door to pods and nodes outside them, and of your machine nobody knows', () => {
  const ranges = { loadBalancerSourceRanges: ['203.0.113.0/24'] };
  const field = 'spec.loadBalancerSourceRanges';
  const because = 'Only 203.0.113.0/24 may use this front door.';
  expect(claim('your machine', ranges)).toMatchObject({ expected: 'unclear', field, because });
  expect(claim('backend pod', ranges)).toMatchObject({ expected: 'shut', field, because });
  expect(claim('node worker', ranges)).toMatchObject({ expected: 'shut' });
  expect(claim('stranger pod', ranges)).toMatchObject({ expected: 'unclear' });
});

test('ranges leave the door open to whoever is in them', () => {
  const nodes = { loadBalancerSourceRanges: ['203.0.113.0/24', '172.18.0.0/16'] };
  expect(claim('node worker', nodes).expected).toBe('open');
  const pods = { loadBalancerSourceRanges: ['10.244.0.0/16'] };
  expect(claim('backend pod', pods).expected).toBe('open');
  const all = { loadBalancerSourceRanges: ['0.0.0.0/0'] };
  expect(claim('your machine', all).expected).toBe('open');
});

test('an address in a cloud’s private network may or may not be reached from your machine', () => {
  const name = 'service.beta.kubernetes.io/azure-load-balancer-internal';
  const internal = { annotations: { [name]: 'true' } };
  expect(claim('your machine', internal)).toMatchObject({
    expected: 'unclear',
    field: `metadata.annotations['${name}']`,
  });
  expect(claim('your machine', { annotations: { [name]: 'false' } }).expected).toBe('open');
  expect(claim('backend pod', internal).expected).toBe('open');
});

const pendingSince = (createdAt: string) => ({ createdAt, externalAddresses: [] });

test('an address that is pending is in doubt for a minute, and then a promise that is not kept', () => {
  expect(claim('your machine', pendingSince('2026-11-21T11:59:01Z')).expected).toBe('unclear');
  expect(claim('your machine', pendingSince('2026-11-21T11:59:00Z')).expected).toBe('open');
  expect(claim('your machine', { externalAddresses: [] }).expected).toBe('open');
});
