import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import { readPods } from '@doorstep/k8s/topology/pods';
import type { Pod } from '@doorstep/k8s/topology/pods';
import { tryKubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { context } from './names.ts';

/** Deployments, pods, Services, EndpointSlices, the newest events and the last words of pods that are not ready, as one text. */
export async function diagnose(tools: ClusterTools, namespace: string): Promise<string> {
  const ask = async (title: string, args: string[], lines: number) => {
    const { stdout, stderr } = await tryKubectl(tools, ['--namespace', namespace, ...args]);
    const said = (stdout.trim() || stderr.trim() || 'none').split('\n').slice(-lines);
    return `--- ${title} of namespace ${namespace}\n${said.join('\n')}`;
  };
  const parts = [
    await ask('what there is', ['get', 'deployments,pods,services,endpointslices'], 60),
    await ask('newest events', ['get', 'events', '--sort-by', '.lastTimestamp'], 25),
  ];
  for (const { name, trouble } of await unreadyPods(namespace)) {
    const logs = ['logs', name, '--all-containers', '--prefix', '--tail', '30'];
    parts.push(await ask(`log of pod ${name}${trouble ? ` (${trouble})` : ''}`, logs, 30));
  }
  return parts.join('\n\n');
}

async function unreadyPods(namespace: string): Promise<Pod[]> {
  try {
    const pods = await readPods(connect({ context }), { namespace });
    return pods.filter(({ ready, phase }) => !ready && phase !== 'Succeeded').slice(0, 6);
  } catch (error) {
    if (error instanceof ClusterError) return [];
    throw error;
  }
}
