import { expect, test } from 'vitest';
import { sortNodes } from './nodes.ts';

test('the control plane comes first, and numbers in the names of nodes count as numbers', () => {
  const names = ['worker10', 'worker2', 'worker', 'shop-control-plane'];
  const nodes = names.map((name) => ({ name, ready: true, internalIps: [] }));
  expect(sortNodes(nodes).map(({ name }) => name)).toEqual([
    'shop-control-plane',
    'worker',
    'worker2',
    'worker10',
  ]);
});
