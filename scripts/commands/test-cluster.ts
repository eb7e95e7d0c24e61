import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { diagnose } from '../lib/cluster/diagnose.ts';
import { installedPreset } from '../lib/cluster/installed-preset.ts';
import { context, namespace } from '../lib/cluster/names.ts';
import { presetFile, presetNames } from '../lib/cluster/presets.ts';
import { reachesKindNetwork } from '../lib/cluster/routes.ts';
import { Failure } from '../lib/failure.ts';
import { readOptions } from '../lib/options.ts';
import { clusterSuites, mappedSuites } from '../lib/suites/cluster.ts';
import { dryRunSuite } from '../lib/suites/dry-run.ts';
import { allLessonsSuites } from '../lib/suites/lessons.ts';
import { keptSuite } from '../lib/suites/kept.ts';
import { fromEmptySuite, switchSuite } from '../lib/suites/switch.ts';
import { runSuites } from '../lib/suites/tally.ts';
import type { Suite } from '../lib/suites/tally.ts';

/**
 * `npm run test:cluster`: the browser tests and the doors' own tests through the doors of the cluster
 * that `up` made. With `--preset` (which may be repeated) it switches the shop first; `--all` also takes
 * the long tests, and installs each preset from empty (those named by `--preset`, without it all eight).
 * Last of all it runs every lesson.
 */
export async function run(args: string[]): Promise<void> {
  const { preset = [], all = false } = readOptions(args, {
    preset: { type: 'string', multiple: true },
    all: { type: 'boolean' },
  });
  const presets = all && preset.length === 0 ? await presetNames() : preset;
  await Promise.all(presets.map(presetFile));
  const tools = await findTools();
  const routed = await isRouted();
  const suitesOf = (name: string) => (routed ? clusterSuites(name, { all }) : mappedSuites());
  const suites: Suite[] = [];
  const kept = keptSuite(tools);
  for (const name of presets) {
    suites.push(switchSuite(name), kept, ...(await suitesOf(name)), kept);
  }
  if (all) {
    suites.push(...presets.map((name) => fromEmptySuite(tools, name)));
    suites.push(...allLessonsSuites());
  }
  // At the end, when the presets have brought the definitions that some of them speak of.
  if (presets.length > 0) suites.push(dryRunSuite(tools));
  else suites.push(...(await suitesOf(await installedPreset(tools))));
  try {
    await runSuites(suites);
  } catch (error) {
    console.error(await diagnose(tools, namespace));
    throw error;
  }
  if (!routed) sayWhatWasNotTried();
}

function sayWhatWasNotTried(): void {
  console.log(
    'doorstep: not tried: the LoadBalancer and node addresses. This machine has no route to them ' +
      '(Docker runs in a virtual machine); the tests went through the mapped ports.',
  );
}

async function isRouted(): Promise<boolean> {
  try {
    return await reachesKindNetwork(connect({ context }));
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    throw new Failure(`${error.message}\nIs the cluster up? npm run up`);
  }
}
