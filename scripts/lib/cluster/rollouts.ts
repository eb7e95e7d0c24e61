import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readRollouts } from '@doorstep/k8s/topology/rollouts';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import type { Look } from '../wait.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { connectToOurs } from './connect.ts';
import { diagnose } from './diagnose.ts';

/** Waits until every Deployment and StatefulSet of a namespace has only available pods of its newest template. */
export async function waitForRollouts(
  tools: ClusterTools,
  namespace: string,
  seconds: number,
  say: Say,
): Promise<string[]> {
  const cluster = connectToOurs();
  return until({
    what: `the pods of namespace ${namespace}`,
    seconds,
    say,
    look: () => orSilent(lookAtRollouts(cluster, namespace)),
    diagnose: () => diagnose(tools, namespace),
  });
}

/** Whether all pods of a namespace are available. Throws what the cluster throws. */
export async function lookAtRollouts(cluster: Cluster, namespace: string): Promise<Look<string[]>> {
  const rollouts = await readRollouts(cluster, namespace);
  const open = rollouts.filter(({ done }) => !done);
  if (open.length === 0) return { done: rollouts.map(({ name }) => name) };
  const each = open.map(({ name, available, wanted }) => `${name} ${available}/${wanted}`);
  return { waiting: `available ${each.join(', ')}` };
}

/** An API server that does not answer is waited for like anything else. */
export async function orSilent<Value>(look: Promise<Look<Value>>): Promise<Look<Value>> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof ClusterError) return { waiting: error.message };
    throw error;
  }
}
