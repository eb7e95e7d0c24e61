import { download } from '../download.ts';
import type { Say } from '../steps.ts';
import { until } from '../wait.ts';
import { addonManifest, addonPin } from './addons.ts';
import { kubectl, tryKubectl } from './cluster-tools.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { diagnose } from './diagnose.ts';
import { waitForRollouts } from './rollouts.ts';

/** Where both of Contour's manifests put what they make. */
export const contourNamespace = 'projectcontour';

/** Installs Contour as the cluster's Ingress controller, with a default IngressClass. */
export async function ensureIngressController(tools: ClusterTools, say: Say): Promise<void> {
  const version = await install(tools, 'contour', say);
  await kubectl(tools, applied, await addonManifest('contour-ingressclass.yaml'));
  say(`Contour ${version} serves Ingresses of class contour, the default one`);
}

/** Installs Contour's provisioner, and the class of the Gateways that it serves. */
export async function ensureGatewayController(tools: ClusterTools, say: Say): Promise<void> {
  const version = await install(tools, 'contour-gateway-provisioner', say);
  const manifest = await addonManifest('contour-gatewayclass.yaml');
  await until({
    what: 'the GatewayClass contour to be accepted',
    seconds: 90,
    say,
    look: async () => {
      const { code, stderr } = await tryKubectl(tools, applied, manifest);
      // The API server may not serve a definition in the second after it was made.
      if (code !== 0) return { waiting: stderr.trim() };
      const asked = await tryKubectl(tools, [
        'get',
        'gatewayclass',
        'contour',
        '--output',
        accepted,
      ]);
      return asked.stdout === 'True' ? { done: true } : { waiting: 'nobody has accepted it yet' };
    },
    diagnose: () => diagnose(tools, contourNamespace),
  });
  say(`Contour ${version} serves Gateways of class contour`);
}

// Some of the definitions are too long for the annotation in which a client-side apply keeps them.
const applied = ['apply', '--server-side', '--force-conflicts', '--filename', '-'];
const accepted = 'jsonpath={.status.conditions[?(@.type=="Accepted")].status}';

async function install(tools: ClusterTools, name: string, say: Say): Promise<string> {
  const pin = await addonPin(name);
  say(`Contour ${pin.version}: getting its manifest`);
  await kubectl(tools, [...applied.slice(0, -1), await download(pin)]);
  // Three minutes for the images, where the nodes have to pull them.
  await waitForRollouts(tools, contourNamespace, 240, say);
  return pin.version;
}
