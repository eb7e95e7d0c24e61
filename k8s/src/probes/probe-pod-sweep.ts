import type { V1ObjectMeta } from '@kubernetes/client-node';
import type { Cluster } from '../cluster/connect.ts';
import { probeLabel, probeLifetime } from './probe-pod-spec.ts';

const labelSelector = Object.entries(probeLabel).flat().join('=');

interface SweepOptions {
  /** The shop's namespace. */
  namespace: string;
  /** The names of one's own pods in it. */
  own: string[];
  /** One's own namespace, that goes with all that is in it. */
  elsewhere: string;
}

/**
 * Deletes one's own probe pods and namespace, and whoever's whose time is over. Never rejects: what
 * stays ends by itself, and the next run sweeps it.
 */
export async function sweepProbePods(
  cluster: Pick<Cluster, 'core'>,
  { namespace, own, elsewhere }: SweepOptions,
): Promise<void> {
  await Promise.allSettled([
    ...own.map((name) => cluster.core.deleteNamespacedPod({ namespace, name })),
    cluster.core.deleteNamespace({ name: elsewhere }),
    sweepOldPods(cluster, namespace),
    sweepOldNamespaces(cluster),
  ]);
}

async function sweepOldPods({ core }: Pick<Cluster, 'core'>, namespace: string): Promise<void> {
  const { items } = await core.listNamespacedPod({ namespace, labelSelector });
  const names = items.flatMap(({ metadata }) => oldName(metadata));
  await Promise.allSettled(names.map((name) => core.deleteNamespacedPod({ namespace, name })));
}

async function sweepOldNamespaces({ core }: Pick<Cluster, 'core'>): Promise<void> {
  const { items } = await core.listNamespace({ labelSelector });
  const names = items.flatMap(({ metadata }) => oldName(metadata));
  await Promise.allSettled(names.map((name) => core.deleteNamespace({ name })));
}

function oldName({ name, creationTimestamp: born }: V1ObjectMeta = {}): string[] {
  const isOld = born !== undefined && Date.now() - born.getTime() > probeLifetime * 1000;
  return name && isOld ? [name] : [];
}
