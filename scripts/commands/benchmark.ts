import { join } from 'node:path';
import { takesNoArguments } from '../lib/arguments.ts';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { context, namespace } from '../lib/cluster/names.ts';
import { Failure } from '../lib/failure.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { runPlaywright } from '../lib/suites/playwright.ts';

/** `npm run benchmark`: how fast the live picture follows the cluster that `up` made. It never fails by being slow. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('benchmark', args);
  const [browser, { kubectl }] = await Promise.all([browserForTests(), findTools()]);
  const env = {
    KUBE_CONTEXT: context,
    NAMESPACE: namespace,
    KUBECTL_PATH: kubectl,
    DOOR: 'loadbalancer',
  };
  const code = await runPlaywright(join('e2e', 'benchmarks'), { browser, env });
  if (code !== 0) throw new Failure('the benchmark could not be run, see above.');
}
