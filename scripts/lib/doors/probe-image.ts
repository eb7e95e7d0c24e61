import { ask } from '@doorstep/k8s/cluster/ask';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { tierLabel } from '@doorstep/k8s/topology/tier-label';

/**
 * The image of the shop's API, which has Node in it and which the nodes have already; none where the
 * namespace has no such Deployment. Throws `ClusterError`.
 */
export async function probeImage(cluster: Cluster, namespace: string): Promise<string | undefined> {
  const labelSelector = `${tierLabel}=backend`;
  const [deployments, pods] = await Promise.all([
    ask(
      cluster,
      `Deployments of namespace ${namespace}`,
      cluster.apps.listNamespacedDeployment({ namespace }),
    ),
    ask(
      cluster,
      `pods of namespace ${namespace}`,
      cluster.core.listNamespacedPod({ namespace, labelSelector }),
    ),
  ]);
  const templates = deployments.items
    .filter(({ spec }) => spec?.template.metadata?.labels?.[tierLabel] === 'backend')
    .flatMap(({ spec }) => spec?.template.spec?.containers ?? []);
  const running = pods.items.flatMap(({ spec }) => spec?.containers ?? []);
  return [...templates, ...running].map(({ image }) => image).find(Boolean);
}
