import { readEndpoints } from '@doorstep/k8s/topology/endpoints';
import { probeHttp } from '@doorstep/k8s/probes/http';
import { shutTargets, tryShut } from '@doorstep/k8s/probes/shut';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import { readService } from '@doorstep/k8s/topology/services';
import { expect, test } from '../../fixtures/cluster.ts';

test('The API answers on every node, also on one where no backend runs', async ({
  cluster,
  namespace,
  nodePortsOf,
}) => {
  const endpoints = await readEndpoints(cluster, { namespace, name: 'backend' });
  const inhabited = new Set(endpoints.map(({ node }) => node));
  const doors = await nodePortsOf('backend');
  const empty = doors.filter(({ node }) => !inhabited.has(node));
  expect(empty, 'nodes without a backend pod').not.toEqual([]);

  for (const { url, node } of doors) {
    const answer = await probeHttp(`${url}/api/whoami`);
    expect(answer, `${url} on ${node}`).toMatchObject({ result: 'answered', status: 200 });
    const pod = answer.result === 'answered' ? answer.whoami?.backend.pod : undefined;
    expect(endpoints.map((endpoint) => endpoint.pod)).toContain(pod);
  }
});

test('The storefront’s LoadBalancer holds a NodePort: it answers on every node too', async ({
  nodePortsOf,
}) => {
  for (const { url, node } of await nodePortsOf('frontend')) {
    const answer = await probeHttp(url);
    expect(answer, `${url} on ${node}`).toMatchObject({
      result: 'answered',
      status: 200,
      contentType: expect.stringContaining('text/html'),
    });
  }
});

test('The same way of asking finds the API’s open door on every node', async ({
  cluster,
  namespace,
}) => {
  const backend = await readService(cluster, { namespace, name: 'backend' });
  const open = new Set(backend.ports.map(({ nodePort }) => nodePort));
  const tried = await tryShut(shutTargets(backend, await readNodes(cluster)));
  for (const { address, outcome } of tried.filter(({ port }) => open.has(port))) {
    expect(outcome?.result, address).toBe('answered');
  }
});
