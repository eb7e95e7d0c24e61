import { kubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';

/** Creates a namespace in which the API server refuses every pod that is not "restricted". */
export async function ensureNamespace(tools: ClusterTools, name: string): Promise<void> {
  const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
  await kubectl(tools, ['apply', '--filename', '-'], JSON.stringify(manifest));
}
