import { kubectl, findTools, tryKubectl } from '../lib/cluster/cluster-tools.ts';
import type { ClusterTools } from '../lib/cluster/cluster-tools.ts';
import { loadDevelopmentImages } from '../lib/cluster/development-images.ts';
import { context, namespace as shop } from '../lib/cluster/names.ts';
import { ensureNamespace } from '../lib/cluster/namespace.ts';
import { waitForRollouts } from '../lib/cluster/rollouts.ts';
import { Failure } from '../lib/failure.ts';
import { readOptions } from '../lib/options.ts';
import { must } from '../lib/run.ts';
import { Steps } from '../lib/steps.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { playwrightSuite } from '../lib/suites/playwright.ts';
import { runSuites } from '../lib/suites/tally.ts';

const namespace = 'doorstep-article';

/** `npm run test:article`: `kubectl apply -f k8s/article` in an empty namespace, then the browser tests. */
export async function run(args: string[]): Promise<void> {
  const { replace = false } = readOptions(args, { replace: { type: 'boolean' } });
  const steps = new Steps();
  const tools = await steps.run('tools', findTools);
  const browser = await browserForTests();
  await steps.run('node port 30080', () => makeRoom(tools, replace));
  try {
    await steps.run('images', (say) => loadDevelopmentImages(tools, say));
    await steps.run('kubectl apply -f k8s/article', async () => {
      await ensureNamespace(tools, namespace);
      await kubectl(tools, ['--namespace', namespace, 'apply', '--filename', 'k8s/article']);
    });
    await steps.run('pods', async (say) => {
      await waitForRollouts(tools, namespace, 300, say);
    });
    const env = { KUBE_CONTEXT: context, NAMESPACE: namespace };
    await runSuites([
      playwrightSuite('loadbalancer', {
        browser,
        env,
        projects: ['storefront', 'doors'],
        leaveOut: '@page',
      }),
    ]);
  } finally {
    const remove = ['delete', 'namespace', namespace, '--ignore-not-found', '--wait'];
    await must(tools.kubectl, ['--context', context, ...remove], { timeout: 180_000 });
  }
}

/** The article's backend asks for the very node port that the chart's has. */
async function makeRoom(tools: ClusterTools, replace: boolean): Promise<void> {
  const asked = ['--namespace', shop, 'get', 'service', 'backend', '--ignore-not-found'];
  const { code, stdout, stderr } = await tryKubectl(tools, [...asked, '--output', 'name']);
  if (code !== 0) throw new Failure(`${stderr.trim()}\nIs the cluster up? npm run up`);
  if (!stdout.trim()) return;
  if (!replace) {
    throw new Failure(
      'the shop of "npm run up" holds node port 30080. With --replace its release is removed for ' +
        'the test (npm run test:article -- --replace); "npm run up" brings it back.',
    );
  }
  const where = ['--namespace', shop, '--kube-context', context];
  await must(tools.helm, ['uninstall', 'doorstep', ...where, '--wait'], { timeout: 180_000 });
}
