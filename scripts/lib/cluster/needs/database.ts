import { join } from 'node:path';
import { root } from '../../run.ts';
import type { Say } from '../../steps.ts';
import { kubectl } from '../cluster-tools.ts';
import type { ClusterTools } from '../cluster-tools.ts';
import { namespace } from '../names.ts';
import { ensureNamespace } from '../namespace.ts';
import { waitForRollouts } from '../rollouts.ts';

const folder = join(root, 'k8s', 'external-database');

/** Starts a second MySQL in a namespace of its own, and gives the shop the key to it. */
export async function ensureDatabaseElsewhere(tools: ClusterTools, say: Say): Promise<void> {
  await kubectl(tools, ['apply', '--filename', join(folder, 'server.yaml')]);
  await ensureNamespace(tools, namespace);
  const key = ['apply', '--namespace', namespace, '--filename', join(folder, 'password.yaml')];
  await kubectl(tools, key);
  await waitForRollouts(tools, 'databases', 240, say);
  say('a second MySQL answers in namespace databases');
}
