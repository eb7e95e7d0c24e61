import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';
import { context, namespace } from '../cluster/names.ts';
import { findTools } from '../cluster/cluster-tools.ts';
import { browserForTests } from './browser.ts';
import { databaseOutsideSuite } from './database-outside.ts';
import { doorsSuite } from './doors.ts';
import { helmTestSuite } from './helm-test.ts';
import { playwrightSuite } from './playwright.ts';
import type { Door } from './playwright.ts';
import type { Suite } from './tally.ts';

/** Which of Playwright's projects are run through a door. */
type Walk = [door: Door, ...projects: string[]];

const articleWalks: Walk[] = [
  ['loadbalancer', 'storefront', 'storefront-phone'],
  ['nodeport', 'storefront', 'doors', 'preset'],
];

/** The way through each preset; one that is not named here is the chart's own doors. */
const walks: Record<string, Walk[]> = {
  article: articleWalks,
  nodeport: [['nodeport', 'doors', 'preset']],
  ingress: [['ingress', 'storefront', 'doors', 'preset']],
  gateway: [['gateway', 'storefront', 'doors', 'preset']],
  production: [['ingress', 'doors', 'preset']],
};
const otherWalks: Walk[] = [['loadbalancer', 'doors', 'preset']];

/** Only with everything: what a change of the shop hardly ever breaks. */
const longWalks: Record<string, Walk[]> = { article: [['port-forward', 'storefront']] };

/** What is run in a cluster whose node network this machine can reach. */
export async function clusterSuites(preset: string, { all }: { all: boolean }): Promise<Suite[]> {
  const [browser, tools] = await Promise.all([browserForTests(), findTools()]);
  const env = {
    KUBE_CONTEXT: context,
    NAMESPACE: namespace,
    PRESET: preset,
    KUBECTL_PATH: tools.kubectl,
    HELM_PATH: tools.helm,
  };
  const through = [...(walks[preset] ?? otherWalks), ...(all ? (longWalks[preset] ?? []) : [])];
  return [
    helmTestSuite(tools),
    doorsSuite(preset),
    ...through.map(([door, ...projects]) => {
      const present = projects.filter(
        (project) => project !== 'preset' || hasTestsOfItsOwn(preset),
      );
      // What a page is like does not depend on its door, and some proofs take minutes.
      const leaveOut = door === 'loadbalancer' ? '@long' : '@page|@long';
      return playwrightSuite(door, { browser, env, projects: present, ...(!all && { leaveOut }) });
    }),
    ...(preset === 'external-database' ? [databaseOutsideSuite(tools)] : []),
  ];
}

/** Most presets are proved by the doors alone. */
function hasTestsOfItsOwn(preset: string): boolean {
  return existsSync(join(root, 'e2e', 'presets', preset));
}

/** What is run where the nodes are in a virtual machine: the shop through the ports mapped to this one. */
export async function mappedSuites(): Promise<Suite[]> {
  const [browser, tools] = await Promise.all([browserForTests(), findTools()]);
  const projects = ['storefront', 'storefront-phone'];
  return [helmTestSuite(tools), playwrightSuite('mapped', { browser, projects })];
}
