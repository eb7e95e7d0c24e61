import type { V1Container, V1Pod } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
import type { ObjectName } from './services.ts';
import { tierLabel } from './tier-label.ts';

export interface Pod extends ObjectName {
  phase: string;
  ready: boolean;
  labels: Record<string, string>;
  ip?: string;
  node?: string;
  /** The address of that node. */
  nodeIp?: string;
  /** Why a container waits or ended badly: `CrashLoopBackOff`, `ErrImagePull`, `OOMKilled` … */
  trouble?: string;
  /** Its label `app.kubernetes.io/component`. */
  tier?: string;
  /** The ports that its containers declare. */
  ports?: ContainerPort[];
  /** It has no address of its own: it listens on its node's. */
  hostNetwork?: boolean;
  /** Somebody has asked for its end. */
  terminating?: boolean;
  /** ISO 8601. */
  createdAt?: string;
}

export interface ContainerPort {
  name?: string;
  port: number;
}

/** Reads the pods of a namespace, all or those with the given labels. Throws `ClusterError`. */
export async function readPods(
  cluster: Cluster,
  { namespace, labels = {} }: { namespace: string; labels?: Record<string, string> },
): Promise<Pod[]> {
  const labelSelector = Object.entries(labels)
    .map((pair) => pair.join('='))
    .join(',');
  const call = cluster.core.listNamespacedPod({ namespace, labelSelector });
  const { items } = await ask(cluster, `pods of namespace ${namespace}`, call);
  return items.map(toPod);
}

/** The pod as this library sees it, from the API's object. */
export function toPod({ metadata, spec, status }: V1Pod): Pod {
  const containers = [
    ...(status?.initContainerStatuses ?? []),
    ...(status?.containerStatuses ?? []),
  ];
  const trouble = containers
    .map(({ state }) => state?.waiting?.reason ?? badEnd(state?.terminated))
    .find((reason) => reason && reason !== 'ContainerCreating' && reason !== 'PodInitializing');
  const tier = metadata?.labels?.[tierLabel];
  return {
    namespace: metadata?.namespace ?? 'default',
    name: metadata?.name ?? '',
    phase: status?.phase ?? 'Unknown',
    ready: (status?.conditions ?? []).some(
      (condition) => condition.type === 'Ready' && condition.status === 'True',
    ),
    labels: metadata?.labels ?? {},
    ...(status?.podIP && { ip: status.podIP }),
    ...(spec?.nodeName && { node: spec.nodeName }),
    ...(status?.hostIP && { nodeIp: status.hostIP }),
    ...(trouble && { trouble }),
    ...(tier && { tier }),
    ports: (spec?.containers ?? []).flatMap(declaredPorts),
    ...(spec?.hostNetwork && { hostNetwork: true }),
    ...(metadata?.deletionTimestamp && { terminating: true }),
    ...(metadata?.creationTimestamp && { createdAt: metadata.creationTimestamp.toISOString() }),
  };
}

function declaredPorts({ ports = [] }: V1Container): ContainerPort[] {
  return ports.map(({ name, containerPort }) => ({ ...(name && { name }), port: containerPort }));
}

function badEnd(end: { exitCode: number; reason?: string } | undefined): string | undefined {
  if (!end || end.exitCode === 0) return undefined;
  return end.reason ?? `exit ${end.exitCode}`;
}
