import { randomBytes } from 'node:crypto';
import type { Say } from '../../steps.ts';
import { kubectl, tryKubectl } from '../cluster-tools.ts';
import type { ClusterTools } from '../cluster-tools.ts';
import { namespace } from '../names.ts';
import { ensureNamespace } from '../namespace.ts';

/** Makes the Secret `mysql` where there is none: a preset that takes yours makes up no passwords. */
export async function ensurePasswords(tools: ClusterTools, say: Say): Promise<void> {
  await ensureNamespace(tools, namespace);
  const where = ['--namespace', namespace];
  const { stdout } = await tryKubectl(tools, [
    ...where,
    'get',
    'secret',
    'mysql',
    '--ignore-not-found',
    '--output',
    'name',
  ]);
  if (stdout.trim()) return say('Secret mysql is there');
  const manifest = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'mysql', namespace },
    stringData: { password: password(), 'root-password': password() },
  };
  await kubectl(tools, ['create', '--filename', '-'], JSON.stringify(manifest));
  say('Secret mysql is made');
}

function password(): string {
  return randomBytes(18).toString('base64url');
}
