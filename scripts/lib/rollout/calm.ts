import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readPods } from '@doorstep/k8s/topology/pods';
import { namespace } from '../cluster/names.ts';
import { lookAtRollouts, orSilent } from '../cluster/rollouts.ts';
import { until } from '../wait.ts';
import type { Look } from '../wait.ts';

/** Waits until a rollout is over: every pod is new and available, and the last of the old ones has ended. */
export async function waitUntilCalm(cluster: Cluster): Promise<void> {
  await until({
    what: `the pods of namespace ${namespace} to be calm`,
    seconds: 240,
    look: () => orSilent(lookWhetherCalm(cluster)),
  });
}

async function lookWhetherCalm(cluster: Cluster): Promise<Look<true>> {
  const rollouts = await lookAtRollouts(cluster, namespace);
  if ('waiting' in rollouts) return rollouts;
  const pods = await readPods(cluster, { namespace });
  const ending = pods.filter(({ terminating }) => terminating).map(({ name }) => name);
  return ending.length === 0 ? { done: true } : { waiting: `ending ${ending.join(', ')}` };
}
