import { must, output } from '../run.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { clusterName, context } from './names.ts';

/**
 * Makes the kubeconfig's context name our cluster: it may be missing, or still name one that was
 * removed since. It is left alone when it is right, so that the current context stays the user's.
 */
export async function ensureContext({ kind, kubectl }: ClusterTools): Promise<void> {
  const wanted = await must(kind, ['get', 'kubeconfig', '--name', clusterName]);
  const view = ['config', 'view', '--raw', '--minify', '--context', context, '--output', 'json'];
  const known = await output(kubectl, view);
  if (
    known.code === 0 &&
    known.stdout.includes(authorityOf(wanted)) &&
    known.stdout.includes(serverOf(wanted))
  ) {
    return;
  }
  await must(kind, ['export', 'kubeconfig', '--name', clusterName]);
}

/** The certificate authority: new with every cluster, unlike its address. */
function authorityOf(kubeconfig: string): string {
  return /certificate-authority-data: (\S+)/.exec(kubeconfig)?.[1] ?? '?';
}

function serverOf(kubeconfig: string): string {
  return /server: (\S+)/.exec(kubeconfig)?.[1] ?? '?';
}
