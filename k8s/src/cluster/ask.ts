import { ApiException } from '@kubernetes/client-node';
import { ClusterError } from './cluster-error.ts';
import type { Cluster } from './connect.ts';

/** Awaits one API call; `what` completes "cannot read …". Throws `ClusterError` instead of the client's errors. */
export async function ask<Answer>(
  cluster: Pick<Cluster, 'context' | 'server'>,
  what: string,
  call: Promise<Answer>,
): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw translate(cluster, what, error);
  }
}

function translate(
  { context, server }: Pick<Cluster, 'context' | 'server'>,
  what: string,
  error: unknown,
): ClusterError {
  const cause = { cause: error };
  if (!(error instanceof ApiException)) {
    const because = rootCause(error);
    return new ClusterError(
      'unreachable',
      `cannot read ${what}: the cluster of context "${context}" does not answer at ${server} (${because}).`,
      cause,
    );
  }
  if (error.code === 404) {
    return new ClusterError('not found', `there is no ${what} (context "${context}").`, cause);
  }
  if (error.code === 401 || error.code === 403) {
    return new ClusterError(
      'not allowed',
      `cannot read ${what}: the user of context "${context}" may not (HTTP ${error.code}); check with "kubectl auth can-i --list".`,
      cause,
    );
  }
  return new ClusterError(
    'failed',
    `cannot read ${what}: HTTP ${error.code} from ${server}.`,
    cause,
  );
}

function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return rootCause(error.cause);
  return error.message || error.name;
}
