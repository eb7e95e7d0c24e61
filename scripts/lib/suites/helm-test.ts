import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace, release } from '../cluster/names.ts';
import { show } from '../run.ts';
import type { Suite } from './tally.ts';

/** `helm test`: a pod inside the cluster places an order through the storefront's ClusterIP. */
export function helmTestSuite({ helm }: Pick<ClusterTools, 'helm'>): Suite {
  const where = ['--namespace', namespace, '--kube-context', context];
  return {
    name: 'helm test, from a pod',
    run: async () => {
      const code = await show(helm, ['test', release, ...where, '--logs', '--timeout', '3m']);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}
