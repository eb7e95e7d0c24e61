import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import { addonManifest } from './addons.ts';
import { kubectl, tryKubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { entries } from './entry.ts';
import type { Entry } from './entry.ts';
import { mappedPorts } from './names.ts';

const service = 'mapped-port';

/** Whether a Service of this type has a port at every node. */
export function opensNodePort(type: string | undefined): boolean {
  return type === 'NodePort' || type === 'LoadBalancer';
}

/** Takes the mapped node port back from whichever entry has it, so that the shop's own Service may. */
export async function freeMappedPort(tools: ClusterTools): Promise<void> {
  for (const { envoy } of entries) {
    const target = ['service', service, '--namespace', envoy.namespace];
    await kubectl(tools, ['delete', ...target, '--ignore-not-found']);
  }
}

/** Opens an entry at the port of localhost that else leads to the storefront. */
export async function mapEntry(tools: ClusterTools, { envoy }: Entry, say: Say): Promise<void> {
  const manifest = (await addonManifest('mapped-port.yaml'))
    .replace('namespace: NAMESPACE', `namespace: ${envoy.namespace}`)
    .replace('SELECTOR', JSON.stringify(envoy.labels))
    .replace('NODE-PORT', String(mappedPorts.storefront.nodePort));
  await until({
    what: `node port ${mappedPorts.storefront.nodePort} to be free`,
    seconds: 30,
    say,
    look: async () => {
      const { code, stderr } = await tryKubectl(tools, ['apply', '--filename', '-'], manifest);
      return code === 0 ? { done: true } : { waiting: stderr.trim() };
    },
  });
}
