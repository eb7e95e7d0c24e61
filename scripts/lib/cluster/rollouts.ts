import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { readRollouts } from '@doorstep/k8s/topology/rollouts';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
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
    look: async () => {
      try {
        const rollouts = await readRollouts(cluster, namespace);
        const open = rollouts.filter(({ done }) => !done);
        if (open.length === 0) return { done: rollouts.map(({ name }) => name) };
        const each = open.map(({ name, available, wanted }) => `${name} ${available}/${wanted}`);
        return { waiting: `available ${each.join(', ')}` };
      } catch (error) {
        if (error instanceof ClusterError) return { waiting: error.message };
        throw error;
      }
    },
    diagnose: () => diagnose(tools, namespace),
  });
}
