import { expect, test } from 'vitest';
import { shopPod } from '../matrix/picture.test-fixture.ts';
import { knownNodes } from './known-nodes.ts';

const missing = [{ resource: 'nodes', why: 'not allowed' }];
const pods = [
  shopPod('backend', 'worker2', '10.244.2.3', { nodeIp: '172.18.0.3' }),
  shopPod('frontend', 'worker', '10.244.1.2', { nodeIp: '172.18.0.2' }),
  shopPod('frontend', 'worker2', '10.244.2.2', { nodeIp: '172.18.0.3' }),
];

test('nodes that may not be read are known by their pods, and say so', () => {
  expect(knownNodes([], pods, missing)).toEqual([
    { name: 'worker', ready: true, internalIps: ['172.18.0.2'], inferred: true },
    { name: 'worker2', ready: true, internalIps: ['172.18.0.3'], inferred: true },
  ]);
});

test('a pod that is on no node yet tells of none', () => {
  const { node: _node, ...waiting } = shopPod('mysql', 'worker', '');
  expect(knownNodes([], [waiting], missing)).toEqual([]);
});

test('nodes that were read are as they were read', () => {
  const read = [{ name: 'worker', ready: false, internalIps: ['172.18.0.2'] }];
  expect(knownNodes(read, pods, [])).toBe(read);
});
