import { expect, test } from 'vitest';
import type { Service } from '../../topology/services.ts';
import { claimOf } from '../claim.test-fixture.ts';
import { articleServices, picture, shopPod } from '../picture.test-fixture.ts';

const pods = [
  shopPod('frontend', 'worker', '10.244.1.2'),
  shopPod('backend', 'worker', '10.244.1.3'),
  shopPod('mysql', 'worker2', '10.244.2.4'),
];

/** The backend has one pod, on node worker. */
function claim(vantage: string, node: string, backend: Partial<Service> = {}) {
  const topology = picture({ pods, services: articleServices({ backend }) });
  return claimOf(topology, `NodePort/backend/${node}`, vantage);
}

const local = { externalTrafficPolicy: 'Local' };

test('a hatch is open in every node, also in one without a pod, which passes the caller on', () => {
  expect(claim('your machine', 'worker')).toMatchObject({
    expected: 'open',
    because: 'A NodePort opens this hatch in every node.',
    field: 'spec.ports[].nodePort',
  });
  expect(claim('your machine', 'control-plane')).toMatchObject({
    expected: 'open',
    because: expect.stringContaining('passes you on to another and rewrites your address'),
    field: 'spec.externalTrafficPolicy',
  });
});

test('under Local a node without a pod is shut to whoever comes from elsewhere', () => {
  for (const vantage of ['your machine', 'node worker', 'frontend pod']) {
    expect(claim(vantage, 'worker2', local)).toMatchObject({
      expected: 'shut',
      because: expect.stringContaining('it drops'),
      field: 'spec.externalTrafficPolicy',
    });
  }
  expect(claim('your machine', 'worker', local).expected).toBe('open');
});

test('under Local a node without a pod is open to itself and to the pods on it', () => {
  for (const vantage of ['node worker2', 'mysql pod']) {
    expect(claim(vantage, 'worker2', local)).toMatchObject({
      expected: 'open',
      because: expect.stringContaining('not outside traffic'),
    });
  }
});

test('under Local it depends on where a stranger runs, and only where no pod answers', () => {
  expect(claim('stranger pod', 'worker2', local).expected).toBe('unclear');
  expect(claim('other namespace', 'worker', local).expected).toBe('open');
});

test('a pod that is not ready does not keep a hatch open under Local', () => {
  const tired = [shopPod('backend', 'worker', '10.244.1.3', { ready: false })];
  const topology = picture({ pods: tired, services: articleServices({ backend: local }) });
  expect(claimOf(topology, 'NodePort/backend/worker', 'your machine').expected).toBe('shut');
});

test('mysql answers on no node’s address, from nowhere', () => {
  for (const vantage of ['your machine', 'node worker2', 'backend pod', 'other namespace']) {
    expect(claimOf(picture({ pods }), 'NodePort/mysql/worker2', vantage)).toMatchObject({
      expected: 'shut',
      because: 'No hatch was asked for: nothing listens on 3306.',
      object: 'Service/mysql',
      field: 'spec.type',
    });
  }
});

test('a load balancer without node ports says by which field it has none', () => {
  const bare = { ...articleServices()[2], allocateLoadBalancerNodePorts: false };
  const frontend = { ports: bare.ports ?? [], allocateLoadBalancerNodePorts: false };
  const topology = picture({ services: articleServices({ frontend }) });
  expect(claimOf(topology, 'NodePort/frontend/worker', 'your machine')).toMatchObject({
    expected: 'shut',
    field: 'spec.allocateLoadBalancerNodePorts',
  });
});
