import { download } from '../download.ts';
import { Failure } from '../failure.ts';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import { addonManifest, addonPin } from './addons.ts';
import { kubectl, tryKubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { diagnose } from './diagnose.ts';
import { readKindNetwork } from './kind-network.ts';
import { poolRange } from './pool.ts';
import { waitForRollouts } from './rollouts.ts';

const namespace = 'metallb-system';

/** Installs MetalLB and gives it a slice of the kind network. */
export async function ensureLoadBalancer(tools: ClusterTools, say: Say): Promise<void> {
  const pin = await addonPin('metallb');
  say(`MetalLB ${pin.version}: getting its manifest`);
  await kubectl(tools, ['apply', '--filename', await download(pin)]);
  await waitForRollouts(tools, namespace, 180, say);
  const { subnet, taken } = await readKindNetwork();
  const range = poolRange(subnet, taken);
  const manifest = (await addonManifest('metallb-pool.yaml')).replace('FIRST-LAST', range);
  await until({
    what: "MetalLB's webhook to accept the pool",
    seconds: 90,
    say,
    look: async () => {
      const applied = await tryKubectl(tools, ['apply', '--filename', '-'], manifest);
      if (applied.code === 0) return { done: true };
      const said = applied.stderr.trim();
      // The webhook has judged: asking again changes nothing.
      if (said.includes('denied the request'))
        throw new Failure(`MetalLB refuses the pool: ${said}`);
      return { waiting: said };
    },
    diagnose: () => diagnose(tools, namespace),
  });
  say(`MetalLB ${pin.version} gives out ${range}`);
}
