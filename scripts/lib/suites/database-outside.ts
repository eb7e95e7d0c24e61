import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { context, namespace, release } from '../cluster/names.ts';
import { chart } from '../cluster/rendered.ts';
import { waitForRollouts } from '../cluster/rollouts.ts';
import { Failure } from '../failure.ts';
import { must } from '../run.ts';
import { helmTestSuite } from './helm-test.ts';
import { runMysqlContainer } from './mysql-container.ts';
import type { Suite } from './tally.ts';

/** As in k8s/external-database/password.yaml, which the shop has. */
const password = 'databases-demo';
const account = ['DATABASE=doorstep', 'USER=doorstep', `PASSWORD=${password}`].flatMap(
  (setting) => ['--env', `MYSQL_${setting}`],
);

/** The name `mysql` led to a server outside the cluster, by its address on the containers' network: an order is placed there. */
export function databaseOutsideSuite(tools: ClusterTools): Suite {
  return {
    name: 'a database outside the cluster, behind the name mysql',
    run: async () => {
      const container = await runMysqlContainer(`${password}-root`, [
        '--network',
        'kind',
        ...account,
      ]);
      if ('reason' in container) throw new Failure(container.reason);
      const { docker, id, stop } = container;
      try {
        const format = '{{.NetworkSettings.Networks.kind.IPAddress}}';
        const address = (await must(docker, ['inspect', '--format', format, id])).trim();
        console.log(`mysql leads to ${address}`);
        await leadTo(tools, address);
        return await helmTestSuite(tools).run();
      } finally {
        await stop();
      }
    },
  };
}

async function leadTo(tools: ClusterTools, address: string): Promise<void> {
  const where = ['--namespace', namespace, '--kube-context', context];
  const addresses = `mysql.external.addresses=["${address}"]`;
  const values = ['--set', 'mysql.external.dnsName=', '--set-json', addresses];
  const upgrade = ['upgrade', release, chart, ...where, '--reuse-values', ...values];
  await must(tools.helm, upgrade, { timeout: 180_000 });
  // The pool's connections to the former server have to end before the new one is asked.
  const restart = ['--context', context, '--namespace', namespace, 'rollout', 'restart'];
  await must(tools.kubectl, [...restart, 'deployment/backend'], { timeout: 60_000 });
  await waitForRollouts(tools, namespace, 180, () => undefined);
}
