import type { V1DaemonSet, V1Deployment, V1StatefulSet } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';

/** How far a controller is with the pods that its current template asks for. */
export interface Rollout {
  kind: 'Deployment' | 'StatefulSet' | 'DaemonSet';
  name: string;
  wanted: number;
  updated: number;
  available: number;
  done: boolean;
  /** The labels that its pods carry. */
  podLabels?: Record<string, string>;
}

/** Reads every Deployment, StatefulSet and DaemonSet of a namespace. Throws `ClusterError`. */
export async function readRollouts(cluster: Cluster, namespace: string): Promise<Rollout[]> {
  const { apps } = cluster;
  const read = <Answer>(kind: string, call: Promise<Answer>) =>
    ask(cluster, `${kind}s of namespace ${namespace}`, call);
  const [deployments, statefulSets, daemonSets] = await Promise.all([
    read('Deployment', apps.listNamespacedDeployment({ namespace })),
    read('StatefulSet', apps.listNamespacedStatefulSet({ namespace })),
    read('DaemonSet', apps.listNamespacedDaemonSet({ namespace })),
  ]);
  return [
    ...deployments.items.map((item) => toRollout('Deployment', item)),
    ...statefulSets.items.map((item) => toRollout('StatefulSet', item)),
    ...daemonSets.items.map(toDaemonSetRollout),
  ];
}

/** Done means: the controller has seen the newest template, and only its pods exist and are available. */
export function toRollout(
  kind: 'Deployment' | 'StatefulSet',
  { metadata, spec, status }: V1Deployment | V1StatefulSet,
): Rollout {
  const wanted = spec?.replicas ?? 1;
  const updated = status?.updatedReplicas ?? 0;
  const available = status?.availableReplicas ?? 0;
  const seen = (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 0);
  const existing = status?.replicas ?? 0;
  return {
    kind,
    name: metadata?.name ?? '',
    wanted,
    updated,
    available,
    done: seen && existing === wanted && updated === wanted && available === wanted,
    podLabels: spec?.template.metadata?.labels ?? {},
  };
}

/** A DaemonSet wants as many pods as there are nodes that suit it. */
export function toDaemonSetRollout({ metadata, spec, status }: V1DaemonSet): Rollout {
  const wanted = status?.desiredNumberScheduled ?? 0;
  const updated = status?.updatedNumberScheduled ?? 0;
  const available = status?.numberAvailable ?? 0;
  const seen = (status?.observedGeneration ?? 0) >= (metadata?.generation ?? 0);
  return {
    kind: 'DaemonSet',
    name: metadata?.name ?? '',
    wanted,
    updated,
    available,
    done: seen && updated === wanted && available === wanted,
    podLabels: spec?.template.metadata?.labels ?? {},
  };
}
