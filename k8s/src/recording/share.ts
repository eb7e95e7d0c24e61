import { PatchStrategy, setHeaderOptions } from '@kubernetes/client-node';
import { ClusterError } from '../cluster/cluster-error.ts';
import type { Cluster } from '../cluster/connect.ts';
import { refusalCode, refusalMessage } from '../probes/api-refusal.ts';
import { formatShared, sharedKey, sharedName } from './shared.ts';
import type { SharedObservations } from './shared.ts';

const manager = 'doorstep-doors';

type ShareCluster = Pick<Cluster, 'core' | 'context'>;

/** Puts observations where the shop's page finds them, instead of any that are there. Throws `ClusterError`. */
export async function writeShared(
  { core, context }: ShareCluster,
  namespace: string,
  shared: SharedObservations,
): Promise<void> {
  const body = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: sharedName,
      namespace,
      labels: { 'app.kubernetes.io/managed-by': manager },
    },
    data: { [sharedKey]: formatShared(shared) },
  };
  try {
    // Server-side apply creates or replaces in one request, whoever else does the same meanwhile.
    await core.patchNamespacedConfigMap(
      { name: sharedName, namespace, body, fieldManager: manager, force: true },
      setHeaderOptions('Content-Type', PatchStrategy.ServerSideApply),
    );
  } catch (error) {
    throw refusal({ error, verbs: ['create', 'patch'], context, namespace });
  }
}

/** Takes them away again; nothing to take away is no error. Throws `ClusterError`. */
export async function removeShared(
  { core, context }: ShareCluster,
  namespace: string,
): Promise<void> {
  try {
    await core.deleteNamespacedConfigMap({ name: sharedName, namespace });
  } catch (error) {
    if (refusalCode(error) === 404) return;
    throw refusal({ error, verbs: ['delete'], context, namespace });
  }
}

interface Refused {
  error: unknown;
  verbs: string[];
  context: string;
  namespace: string;
}

function refusal({ error, verbs, context, namespace }: Refused): ClusterError {
  const code = refusalCode(error);
  const cause = { cause: error };
  const what = `ConfigMap ${namespace}/${sharedName}`;
  if (code === 401 || code === 403) {
    const needed = verbs.map((verb) => `"${verb}"`).join(' and ');
    const check = `kubectl auth can-i ${verbs.at(-1)} configmaps --namespace ${namespace} --context ${context}`;
    return new ClusterError(
      'not allowed',
      `cannot ${verbs.at(-1)} ${what}: the user of context "${context}" needs the permission ${needed} on configmaps in namespace ${namespace}; check with "${check}".`,
      cause,
    );
  }
  return new ClusterError(
    code === undefined ? 'unreachable' : 'failed',
    `cannot ${verbs.at(-1)} ${what}: ${refusalMessage(error)}.`,
    cause,
  );
}
