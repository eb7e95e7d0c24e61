import { join } from 'node:path';
import { takesNoArguments } from '../lib/arguments.ts';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { context, namespace } from '../lib/cluster/names.ts';
import { Failure } from '../lib/failure.ts';
import { root, show } from '../lib/run.ts';
import { browserForTests } from '../lib/suites/browser.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** `npm run benchmark`: how fast the live picture follows the cluster that `up` made. It never fails by being slow. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('benchmark', args);
  const [browser, { kubectl }] = await Promise.all([browserForTests(), findTools()]);
  const env = {
    CHROMIUM_PATH: browser,
    KUBE_CONTEXT: context,
    NAMESPACE: namespace,
    KUBECTL_PATH: kubectl,
    DOOR: 'loadbalancer',
  };
  const config = join('e2e', 'benchmarks');
  const code = await show(process.execPath, [playwright, 'test', '-c', config], { env });
  if (code !== 0) throw new Failure('the benchmark could not be run, see above.');
}
