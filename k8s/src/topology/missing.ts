import { ClusterError } from '../cluster/cluster-error.ts';
import type { Missing } from './topology.ts';

/** What a picture says of a resource that could not be read. */
export function missingBecause(resource: string, error: unknown): Missing {
  if (!(error instanceof ClusterError)) {
    return { resource, why: `${resource} could not be read: ${String(error)}` };
  }
  if (error.reason !== 'not found' || resource.startsWith('gateway ')) {
    return { resource, why: error.message };
  }
  const why = `This cluster has no ${resource}: that API is not installed in it.`;
  return { resource, why, notInstalled: true };
}
