import { VersionApi } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import { ClusterError } from '../cluster/cluster-error.ts';
import type { Cluster } from '../cluster/connect.ts';

/** A cluster in a few words, `kind, Kubernetes 1.36.4, 3 nodes`. Throws `ClusterError`. */
export async function describeCluster(cluster: Cluster): Promise<string> {
  const version = cluster.kubeConfig.makeApiClient(VersionApi);
  const { gitVersion } = await ask(cluster, "the cluster's version", version.getCode());
  const nodes = await nodesOf(cluster);
  const maker = nodes[0]?.spec?.providerID?.split(':')[0];
  return [
    ...(maker ? [maker] : []),
    `Kubernetes ${gitVersion.replace(/^v/, '')}`,
    ...(nodes.length > 0 ? [`${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'}`] : []),
  ].join(', ');
}

/** Who may not read nodes can record all the same. */
async function nodesOf(cluster: Cluster) {
  try {
    return (await ask(cluster, 'nodes', cluster.core.listNode())).items;
  } catch (error) {
    if (error instanceof ClusterError && error.reason === 'not allowed') return [];
    throw error;
  }
}
