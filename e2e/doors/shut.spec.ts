import { readNodes } from '@doorstep/k8s/topology/nodes';
import { readService } from '@doorstep/k8s/topology/services';
import { shutTargets, tryShut } from '@doorstep/k8s/probes/shut';
import { expect, test } from '../fixtures/cluster.ts';

test('MySQL answers on no node’s address', async ({ cluster, namespace }) => {
  const mysql = await readService(cluster, { namespace, name: 'mysql' });
  const nodes = await readNodes(cluster);
  const tried = await tryShut(shutTargets(mysql, nodes));
  expect(new Set(tried.map(({ node }) => node))).toEqual(new Set(nodes.map(({ name }) => name)));
  for (const { address, node, outcome } of tried) {
    expect(
      outcome,
      `${node} cannot be reached from here: its silence proves nothing`,
    ).toBeDefined();
    expect(outcome?.result, address).not.toBe('answered');
  }
});
