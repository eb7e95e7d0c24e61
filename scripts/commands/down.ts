import { takesNoArguments } from '../lib/arguments.ts';
import { removeCluster } from '../lib/cluster/kind-cluster.ts';
import { clusterName } from '../lib/cluster/names.ts';
import { nodeContainers } from '../lib/cluster/kind-nodes.ts';
import { daemon } from '../lib/docker/daemon.ts';
import { environment } from '../lib/environment.ts';
import { onInterrupt } from '../lib/interrupt.ts';
import { withLock } from '../lib/lock.ts';
import { Steps } from '../lib/steps.ts';
import { tool } from '../lib/tools/tool.ts';

/** Removes the cluster that `up` made, with the shop and its data; images and downloads stay. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('down', args);
  onInterrupt('Run "npm run down" again to remove the rest.');
  await withLock('cluster', takeDown);
}

async function takeDown(): Promise<void> {
  await daemon();
  if ((await nodeContainers(clusterName)).length === 0) {
    console.log(`There is no cluster "${clusterName}": nothing to remove.`);
    return;
  }
  const kind = (await tool('kind')).path;
  await new Steps().run('cluster', async (say) => {
    say(`removing ${clusterName} with the shop and its data`);
    await removeCluster({ kind });
    say(`${clusterName} removed, with the shop and its data`);
  });
  console.log(`
Kept for the next "npm run up", and how to remove it:
  images      docker image rm $(docker image ls -q "doorstep/*")
  downloads   ${environment.cacheFolder}
  tools       .tools (only what was not on the PATH)`);
}
