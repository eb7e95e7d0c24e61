import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace, release } from '../cluster/names.ts';
import { commandSuite } from './command.ts';
import type { Suite } from './tally.ts';

/** `helm test`: a pod inside the cluster places an order through the storefront's ClusterIP. */
export function helmTestSuite({ helm }: Pick<ClusterTools, 'helm'>): Suite {
  const where = ['--namespace', namespace, '--kube-context', context];
  const args = ['test', release, ...where, '--logs', '--timeout', '3m'];
  return commandSuite('helm test, from a pod', helm, args);
}
