import { Failure } from '../../failure.ts';
import type { Say } from '../../steps.ts';
import { until } from '../../wait.ts';
import { addonManifest } from '../addons.ts';
import { tryKubectl } from '../cluster-tools.ts';
import type { ClusterTools } from '../cluster-tools.ts';
import { context } from '../names.ts';
import { diagnose } from '../diagnose.ts';

/** The release that the presets were tried with. */
const release =
  'https://github.com/cert-manager/cert-manager/releases/download/v1.21.2/cert-manager.yaml';
const ready = 'jsonpath={.status.conditions[?(@.type=="Ready")].status}';

/** Asks for cert-manager, and gives it an authority to sign with. Throws a `Failure` where there is none. */
export async function ensureCertificates(tools: ClusterTools, say: Say): Promise<void> {
  const definition = ['get', 'customresourcedefinition', 'certificates.cert-manager.io'];
  if ((await tryKubectl(tools, definition)).code !== 0) {
    throw new Failure(
      'this preset has its certificates from cert-manager, which this cluster has not. Install it, and run this again:\n' +
        `  kubectl --context ${context} apply --filename ${release}`,
    );
  }
  const manifest = await addonManifest('issuer.yaml');
  await until({
    what: 'the ClusterIssuer doorstep to be ready',
    seconds: 120,
    say,
    look: async () => {
      const applied = await tryKubectl(tools, ['apply', '--filename', '-'], manifest);
      if (applied.code !== 0) return { waiting: applied.stderr.trim() };
      const asked = await tryKubectl(tools, ['get', 'clusterissuer', 'doorstep', '-o', ready]);
      return asked.stdout === 'True' ? { done: true } : { waiting: 'it has no key yet' };
    },
    diagnose: () => diagnose(tools, 'cert-manager'),
  });
  say('cert-manager signs with an authority of its own, ClusterIssuer doorstep');
}
