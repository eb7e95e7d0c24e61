import { PatchStrategy, setHeaderOptions } from '@kubernetes/client-node';
import { refusalCode, refusalMessage } from '../probes/api-refusal.ts';
import { ClusterError } from './cluster-error.ts';
import type { Cluster } from './connect.ts';
import { timeLimit } from './time-limit.ts';

export type ConfigMapCluster = Pick<Cluster, 'core' | 'context'>;

/** A ConfigMap's keys that one manager holds; keys of other managers stay as they are. */
export interface ConfigMapPart {
  namespace: string;
  name: string;
  /** Whose ConfigMap it is, as its label says. */
  owner: string;
  /** Who holds these keys: what it held before and does not name any more goes. */
  manager: string;
  data: Record<string, string>;
}

/** ms. */
const longest = 5000;

/** Creates a ConfigMap or replaces the manager's keys in it. Throws `ClusterError`. */
export async function applyConfigMap(
  { core, context }: ConfigMapCluster,
  { namespace, name, owner, manager, data }: ConfigMapPart,
): Promise<void> {
  const labels = { 'app.kubernetes.io/managed-by': owner };
  const metadata = { name, namespace, labels };
  const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
  const apply = PatchStrategy.ServerSideApply;
  try {
    // Server-side apply creates or replaces in one request, whoever else does the same meanwhile.
    await core.patchNamespacedConfigMap(
      { name, namespace, body, fieldManager: manager, force: true },
      setHeaderOptions('Content-Type', apply, timeLimit(longest)),
    );
  } catch (error) {
    throw refusal(error, { verbs: ['create', 'patch'], context, namespace, name });
  }
}

/** Takes a ConfigMap away; nothing to take away is no error. Throws `ClusterError`. */
export async function removeConfigMap(
  { core, context }: ConfigMapCluster,
  { namespace, name }: Pick<ConfigMapPart, 'namespace' | 'name'>,
): Promise<void> {
  try {
    await core.deleteNamespacedConfigMap({ name, namespace });
  } catch (error) {
    if (refusalCode(error) === 404) return;
    throw refusal(error, { verbs: ['delete'], context, namespace, name });
  }
}

interface Refused {
  verbs: string[];
  context: string;
  namespace: string;
  name: string;
}

function refusal(error: unknown, { verbs, context, namespace, name }: Refused): ClusterError {
  const code = refusalCode(error);
  const cause = { cause: error };
  const what = `ConfigMap ${namespace}/${name}`;
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
