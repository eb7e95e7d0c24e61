import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import { Failure } from '../failure.ts';
import { must, output } from '../run.ts';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import type { Look } from '../wait.ts';
import { tryKubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { requireFreePorts } from './free-ports.ts';
import { isOurs, nodeContainers } from './kind-nodes.ts';
import { ensureContext } from './kubeconfig.ts';
import { clusterName, context, nodeImage } from './names.ts';

/** Leaves a cluster with all nodes ready: the one there is, if it answers, else a new one. */
export async function ensureCluster(tools: ClusterTools, say: Say): Promise<void> {
  const nodes = await nodeContainers(clusterName);
  if (nodes.length === 0) {
    await createCluster(tools, say);
    say(`created, ${await nodesReady(tools, 180)} nodes ready`);
    return;
  }
  refuseForeign(isOurs(nodes));
  say('looking whether the old one answers');
  const answers = nodes.every(({ running }) => running) && (await stillAnswers(tools));
  if (answers) {
    say(`reused, ${nodes.length} nodes ready`);
    return;
  }
  say('removing the old one, which does not answer');
  await deleteCluster(tools);
  await createCluster(tools, say);
  say(`made anew because the old one did not answer, ${await nodesReady(tools, 180)} nodes ready`);
}

/** Removes the cluster if it is ours; resolves with whether there was one. Throws a `Failure`. */
export async function removeCluster(tools: Pick<ClusterTools, 'kind'>): Promise<boolean> {
  const nodes = await nodeContainers(clusterName);
  if (nodes.length === 0) return false;
  refuseForeign(isOurs(nodes));
  await deleteCluster(tools);
  return true;
}

async function createCluster({ kind }: ClusterTools, say: Say): Promise<void> {
  await requireFreePorts();
  const { code } = await output('docker', ['image', 'inspect', nodeImage]);
  say(code === 0 ? 'creating' : `creating (Docker pulls ${nodeImage} first, about 1 GB)`);
  const config = 'k8s/kind/cluster.yaml';
  const args = ['create', 'cluster', '--config', config, '--image', nodeImage];
  await must(kind, args, { timeout: 900_000 });
}

async function deleteCluster({ kind }: Pick<ClusterTools, 'kind'>): Promise<void> {
  await must(kind, ['delete', 'cluster', '--name', clusterName], { timeout: 180_000 });
}

/** A machine that has just started needs a while; a half-made cluster never gets all its nodes ready. */
async function stillAnswers(tools: ClusterTools): Promise<boolean> {
  try {
    await ensureContext(tools);
    await nodesReady(tools, 45);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

async function nodesReady(tools: ClusterTools, seconds: number): Promise<number> {
  const wanted = (await nodeContainers(clusterName)).length;
  return until({
    what: `the ${wanted} nodes of the cluster to be ready`,
    seconds,
    look: () => countReady(wanted),
    diagnose: async () => (await tryKubectl(tools, ['describe', 'nodes'])).stdout.slice(-6000),
  });
}

async function countReady(wanted: number): Promise<Look<number>> {
  try {
    const nodes = await readNodes(connect({ context }));
    const ready = nodes.filter(({ ready }) => ready).length;
    return ready === wanted ? { done: ready } : { waiting: `${ready} of ${wanted} are ready` };
  } catch (error) {
    if (error instanceof ClusterError) return { waiting: error.message };
    throw error;
  }
}

function refuseForeign(ours: boolean): void {
  if (ours) return;
  throw new Failure(
    `there is a kind cluster "${clusterName}" that "npm run up" did not make (it maps other ports); ` +
      `remove it yourself if you can spare it: kind delete cluster --name ${clusterName}`,
  );
}
