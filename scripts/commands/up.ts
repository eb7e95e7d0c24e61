import { installChart } from '../lib/cluster/chart.ts';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { waitForDoors } from '../lib/cluster/doors.ts';
import { prepareImages } from '../lib/cluster/images.ts';
import { ensureCluster } from '../lib/cluster/kind-cluster.ts';
import { freeMappedPort, mapEntry } from '../lib/cluster/mapped-port.ts';
import { ensureLoadBalancer } from '../lib/cluster/metallb.ts';
import { namespace } from '../lib/cluster/names.ts';
import { defaultPreset, presetFile, readPreset } from '../lib/cluster/presets.ts';
import { waitForRollouts } from '../lib/cluster/rollouts.ts';
import { formatSummary } from '../lib/cluster/summary.ts';
import { daemon } from '../lib/docker/daemon.ts';
import { onInterrupt } from '../lib/interrupt.ts';
import { withLock } from '../lib/lock.ts';
import { readOptions } from '../lib/options.ts';
import { Steps } from '../lib/steps.ts';

/** Brings the shop up on a kind cluster, reusing what is there, and waits until its doors answer. */
export async function run(args: string[]): Promise<void> {
  const { preset } = readOptions(args, { preset: { type: 'string', default: defaultPreset } });
  // Before minutes of work: is there such a preset?
  await presetFile(preset);
  onInterrupt('"npm run up" goes on from here, "npm run down" removes what there is.');
  await withLock('cluster', () => bringUp(preset));
}

async function bringUp(name: string): Promise<void> {
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
