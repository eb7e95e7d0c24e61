import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { context as ourContext } from '../cluster/names.ts';

/** The cluster of the given context; without one that of `npm run up`, else kubectl's current one. Throws `ClusterError`. */
export function chooseCluster(context: string | undefined): Cluster {
  if (context) return connect({ context });
  return connectIfThere(ourContext) ?? connect();
}

/** How kubectl is to be told this cluster: nothing when it is the current one anyway. */
export function kubectlFlags({ context }: Cluster): string {
  return currentContext() === context ? '' : ` --context ${context}`;
}

function connectIfThere(context: string): Cluster | undefined {
  try {
    return connect({ context });
  } catch (error) {
    if (error instanceof ClusterError && error.reason === 'no such context') return undefined;
    throw error;
  }
}

function currentContext(): string | undefined {
  try {
    return connect().context;
  } catch (error) {
    if (error instanceof ClusterError) return undefined;
    throw error;
  }
}
