import { tryKubectl } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { release } from '../cluster/names.ts';
import { presetFile, presetNames } from '../cluster/presets.ts';
import { chart, presumed } from '../cluster/rendered.ts';
import { must } from '../run.ts';
import type { Suite } from './tally.ts';

const namespace = 'doorstep-dry-run';

/** Every preset, as the API server would take it: each object is checked by it, and none is made. */
export function dryRunSuite(tools: ClusterTools): Suite {
  return {
    name: 'every preset, taken by the API server (dry run)',
    run: async () => {
      await tryKubectl(tools, ['apply', '--filename', '-'], JSON.stringify(restricted));
      const tally = { passed: 0, failed: 0 };
      for (const name of await presetNames()) {
        const complaint = await complaintAbout(tools, name);
        const unknown = /no matches for kind "(\w+)"/.exec(complaint ?? '')?.[1];
        if (unknown) {
          console.log(`– ${name}: not tried, because this cluster does not know a ${unknown}`);
        } else {
          console.log(complaint ? `✗ ${name}: ${complaint}` : `✓ ${name}`);
          tally[complaint ? 'failed' : 'passed'] += 1;
        }
      }
      await tryKubectl(tools, ['delete', 'namespace', namespace, '--wait=false']);
      return tally;
    },
  };
}

/** The API server says of a Deployment only in a warning that its pods would be refused. */
const restricted = {
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: namespace,
    labels: {
      'pod-security.kubernetes.io/enforce': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    },
  },
};

async function complaintAbout(tools: ClusterTools, preset: string): Promise<string | undefined> {
  const values = ['--values', await presetFile(preset), ...presumed];
  const where = ['--namespace', namespace];
  const rendered = await must(tools.helm, ['template', release, chart, ...where, ...values]);
  // The shop that is running has the ports that the presets name.
  const objects = rendered.replaceAll(/^ +nodePort: \d+\n/gm, '');
  const apply = ['apply', '--dry-run=server', ...where, '--filename', '-'];
  const { code, stderr } = await tryKubectl(tools, apply, objects);
  const warned = /would violate PodSecurity[^\n]*/.exec(stderr)?.[0];
  return code === 0 ? warned : stderr.trim();
}
