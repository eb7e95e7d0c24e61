import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace, release } from '../cluster/names.ts';
import { must, output } from '../run.ts';
import { runOwn } from './command.ts';
import type { Suite, Tally } from './tally.ts';

/** `npm run up -- --preset NAME`: the running shop is switched, or one is installed. */
export function switchSuite(preset: string): Suite {
  return { name: `npm run up -- --preset ${preset}`, run: () => up(preset) };
}

/** The same where there is nothing of the shop yet: its release and its namespace are removed first. */
export function fromEmptySuite(tools: ClusterTools, preset: string): Suite {
  return {
    name: `npm run up -- --preset ${preset}, from empty`,
    run: async () => {
      const where = ['--namespace', namespace, '--kube-context', context];
      const patience = { timeout: 180_000 };
      await output(tools.helm, ['uninstall', release, ...where, '--wait'], patience);
      const remove = ['delete', 'namespace', namespace, '--ignore-not-found'];
      await must(tools.kubectl, ['--context', context, ...remove], patience);
      return up(preset);
    },
  };
}

function up(preset: string): Promise<Tally> {
  return runOwn(['up', '--preset', preset]);
}
