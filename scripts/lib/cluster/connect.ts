import { connect } from '@doorstep/k8s/cluster/connect';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { Failure } from '../failure.ts';
import { context } from './names.ts';

/** The cluster that `up` made, whatever the current context is. Throws a `Failure`. */
export function connectToOurs(): Cluster {
  try {
    return connect({ context });
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    throw new Failure(`${error.message} "npm run up" makes this context.`);
  }
}
