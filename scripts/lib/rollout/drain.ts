import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readPods } from '@doorstep/k8s/topology/pods';
import { kubectl } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace } from '../cluster/names.ts';
import { Failure } from '../failure.ts';
import { must } from '../run.ts';
import { waitUntilCalm } from './calm.ts';
import { rolledTiers } from './pieces.ts';

/**
 * Empties a node that has pods of the shop, and lets it take pods again. Not MySQL's: with one server
 * on one volume the shop cannot sell while that moves.
 */
export async function drainNode(tools: ClusterTools, cluster: Cluster): Promise<void> {
  const node = await findNode(cluster);
  const how = ['--ignore-daemonsets', '--delete-emptydir-data', '--timeout', '170s'];
  try {
    await must(tools.kubectl, ['--context', context, 'drain', node, ...how], { timeout: 180_000 });
    await waitUntilCalm(cluster);
  } finally {
    await kubectl(tools, ['uncordon', node]);
  }
}

async function findNode(cluster: Cluster): Promise<string> {
  const pods = await readPods(cluster, { namespace });
  const nodesOf = (tier: string) =>
    pods.flatMap((pod) => (pod.tier === tier && pod.node ? [pod.node] : []));
  const database = nodesOf('mysql');
  const node = rolledTiers.flatMap(nodesOf).find((name) => !database.includes(name));
  if (node) return node;
  throw new Failure('all pods of the shop are on the node of MySQL, which is not to be drained.');
}
