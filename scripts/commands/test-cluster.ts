import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import { findTools } from '../lib/cluster/cluster-tools.ts';
import { diagnose } from '../lib/cluster/diagnose.ts';
import { context, namespace } from '../lib/cluster/names.ts';
import { reachesKindNetwork } from '../lib/cluster/routes.ts';
import { Failure } from '../lib/failure.ts';
import { takesNoArguments } from '../lib/arguments.ts';
import { browserForTests } from '../lib/suites/browser.ts';
import { helmTestSuite } from '../lib/suites/helm-test.ts';
import { playwrightSuite } from '../lib/suites/playwright.ts';
import { runSuites } from '../lib/suites/tally.ts';
import type { Suite } from '../lib/suites/tally.ts';

/** `npm run test:cluster`: the browser tests through every door of the cluster that `up` made. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('test:cluster', args);
  const routed = await isRouted();
  const browser = await browserForTests();
  const suites = routed ? doorsOfTheCluster(browser) : doorsOfThisMachine(browser);
  const tools = await findTools();
  try {
    await runSuites([helmTestSuite(tools), ...suites]);
  } catch (error) {
    console.error(await diagnose(tools, namespace));
    throw error;
  }
  if (!routed) {
    console.log(
      'doorstep: not tried: the LoadBalancer and node addresses. This machine has no route to them ' +
        '(Docker runs in a virtual machine); the tests went through the mapped ports.',
    );
  }
}

const env = { KUBE_CONTEXT: context, NAMESPACE: namespace };

function doorsOfTheCluster(browser: string): Suite[] {
  return [
    playwrightSuite('loadbalancer', { browser, env, projects: ['storefront', 'storefront-phone'] }),
    playwrightSuite('nodeport', { browser, env, projects: ['storefront', 'doors'] }),
  ];
}

function doorsOfThisMachine(browser: string): Suite[] {
  return [
    playwrightSuite('mapped', { browser, env, projects: ['storefront', 'storefront-phone'] }),
  ];
}

async function isRouted(): Promise<boolean> {
  try {
    return await reachesKindNetwork(connect({ context }));
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    throw new Failure(`${error.message}\nIs the cluster up? npm run up`);
  }
}
