import { ask } from '../cluster/ask.ts';
import { ClusterError } from '../cluster/cluster-error.ts';
import type { Cluster } from '../cluster/connect.ts';
import type { ObjectName } from '../topology/services.ts';
import { runIn } from './exec.ts';
import type { Run } from './run.ts';
import { within } from './within.ts';

const defaultContainer = 'kubectl.kubernetes.io/default-container';

/** ms for an API server that has stopped answering. */
const apiPatience = 10_000;

type Container = { name: string } | { impossible: string };

/** Runs commands in the container of a pod that kubectl would choose. */
export function runInPod(
  cluster: Pick<Cluster, 'context' | 'server' | 'kubeConfig' | 'core'>,
  pod: ObjectName,
): Run {
  const silent = { impossible: "the cluster's API server did not answer in time." };
  const reading = within<Container>(apiPatience, containerOf(cluster, pod), silent);
  return async (command, stdin) => {
    const container = await reading;
    if ('impossible' in container) return container;
    return runIn(cluster, { ...pod, container: container.name })(command, stdin);
  };
}

async function containerOf(
  cluster: Pick<Cluster, 'context' | 'server' | 'core'>,
  { namespace, name }: ObjectName,
): Promise<Container> {
  try {
    const call = cluster.core.readNamespacedPod({ namespace, name });
    const { metadata, spec } = await ask(cluster, `pod ${namespace}/${name}`, call);
    return { name: metadata?.annotations?.[defaultContainer] ?? spec?.containers[0]?.name ?? '' };
  } catch (error) {
    return { impossible: error instanceof ClusterError ? error.message : String(error) };
  }
}
