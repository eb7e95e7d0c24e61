import { installChart } from './chart.ts';
import { findTools } from './cluster-tools.ts';
import { waitForDoors } from './doors.ts';
import { prepareImages } from './images.ts';
import { ensureCluster } from './kind-cluster.ts';
import { freeMappedPort, mapEntry } from './mapped-port.ts';
import { ensureLoadBalancer } from './metallb.ts';
import { namespace } from './names.ts';
import { readPreset } from './presets.ts';
import { waitForRollouts } from './rollouts.ts';
import { formatSummary } from './summary.ts';
import { daemon } from '../docker/daemon.ts';
import { Steps } from '../steps.ts';

/** Leaves the shop in a preset on the cluster, making what is missing; throws a `Failure`. Not twice at once. */
export async function bringUp(name: string): Promise<void> {
  const steps = new Steps();
  await steps.run('docker', async (say) => say((await daemon()).version));
  const tools = await steps.run('tools', findTools);
  const preset = await readPreset(tools, name);
  const { entry } = preset;
  await steps.run('cluster', (say) => ensureCluster(tools, say));
  const tags = await steps.run('images', (say) => prepareImages(tools, say));
  await steps.run('load balancer', (say) => ensureLoadBalancer(tools, say));
  for (const { title, ensure } of preset.needs) {
    await steps.run(title, (say) => ensure(tools, say));
  }
  if (entry) await steps.run(entry.title, (say) => entry.ensure(tools, say));
  await steps.run('chart', async (say) => {
    await freeMappedPort(tools);
    await installChart(tools, preset, tags, say);
    if (entry) await mapEntry(tools, entry, say);
  });
  await steps.run('pods', async (say) => {
    const names = await waitForRollouts(tools, namespace, 300, say);
    say(`${names.join(', ')} available`);
  });
  const seen = await steps.run('doors', async (say) => {
    const seen = await waitForDoors(tools, preset, say);
    say(`${seen.rows.length} tried, all as they should be`);
    return seen;
  });
  console.log(`  ${steps.total().padStart(6)} s  in all\n\n${formatSummary(seen)}`);
}
