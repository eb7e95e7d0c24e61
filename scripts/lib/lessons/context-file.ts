import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { Failure } from '../failure.ts';

/** What a lesson's commands call the cluster: of the person's own contexts none has this name. */
const ownContext = 'doorstep-lesson';

/** The value of KUBECONFIG for a lesson's commands, until it is closed. */
export interface ContextFile {
  kubeconfig: string;
  close(): Promise<void>;
}

/**
 * Puts a file before the person's own kubeconfig that says which context and namespace are the current
 * ones, so that plain `kubectl` means the shop and what the person has chosen stays as it is.
 */
export async function openContextFile(
  { context, kubeConfig }: Pick<Cluster, 'context' | 'kubeConfig'>,
  namespace: string,
  inherited: string | undefined,
): Promise<ContextFile> {
  const found = kubeConfig.getContextObject(context);
  if (!found) throw new Failure(`the kubeconfig has no context "${context}".`);
  const { cluster, user } = found;
  const own = { name: ownContext, context: { cluster, user, namespace } };
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': ownContext,
    clusters: [],
    users: [],
    contexts: [own],
  };
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-lesson-'));
  const file = join(folder, 'kubeconfig');
  await writeFile(file, JSON.stringify(config), { mode: 0o600 });
  const others = inherited || join(homedir(), '.kube', 'config');
  return {
    kubeconfig: [file, others].join(delimiter),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
