import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { kubeconfig } from '../cluster/kubeconfig.test-fixture.ts';
import { connect } from '../cluster/connect.ts';
import { listen } from '../probes/loopback.test-server.ts';
import { describeCluster } from './describe-cluster.ts';

/** A cluster that answers with its version and these nodes, or refuses to name them. */
async function clusterWith(nodes: { providerID?: string }[] | 'refused') {
  const server = createServer(({ url = '' }, response) => {
    const isVersion = url.startsWith('/version');
    const body = isVersion
      ? { gitVersion: 'v1.36.4' }
      : { items: nodes === 'refused' ? [] : nodes.map((spec) => ({ spec })) };
    const status = nodes === 'refused' && !isVersion ? 403 : 200;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return connect({ kubeconfig: await kubeconfig(await listen(server)) });
}

const kindNode = { providerID: 'kind://docker/doorstep/doorstep-worker' };

test.each([
  [[kindNode, kindNode, kindNode], 'kind, Kubernetes 1.36.4, 3 nodes'],
  [[{}], 'Kubernetes 1.36.4, 1 node'],
  ['refused' as const, 'Kubernetes 1.36.4'],
])('a cluster with the nodes %j is "%s"', async (nodes, words) => {
  expect(await describeCluster(await clusterWith(nodes))).toBe(words);
});
