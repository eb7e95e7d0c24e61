import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { readPods } from '@doorstep/k8s/topology/pods';
import { bringUp } from '../cluster/bring-up.ts';
import { takingBack } from '../cluster/helm-status.ts';
import { presetOf } from '../cluster/installed-preset.ts';
import { context as ourContext, namespace, release } from '../cluster/names.ts';
import { defaultPreset } from '../cluster/presets.ts';
import { chart } from '../cluster/rendered.ts';
import { lookAtRollouts, orSilent } from '../cluster/rollouts.ts';
import { Failure } from '../failure.ts';
import { withLock } from '../lock.ts';
import { must, output } from '../run.ts';
import type { Say, Steps } from '../steps.ts';
import { until } from '../wait.ts';
import type { Look } from '../wait.ts';
import { changedByHand, documentsOf } from './changed-objects.ts';
import { leftOverIn, lessonLabel, removedIn } from './left-over.ts';
import { readRelease } from './release.ts';

/** What nobody adds by hand, or what must not go whatever it carries. */
const spared = ['events', 'events.events.k8s.io', 'endpoints'];
const precious = ['nodes'];

export interface ResetOptions {
  cluster: Cluster;
  kubectl: string;
  helm: string;
  /** Helm 4 and newer apply on the server, where others may hold a field. */
  helmVersion: string;
}

/** Brings the shop back as its chart says, and removes what lessons added. Throws a `Failure`. */
export function resetShop(options: ResetOptions, steps: Steps): Promise<void> {
  return withLock('cluster', async () => {
    await steps.run('remove what lessons added', (say) => removeAdded(options, say));
    await steps.run('let nodes take pods again', (say) => openNodes(options, say));
    const { description } = await readRelease(options.helm, options.cluster.context);
    const preset = presetOf(description);
    if (preset !== defaultPreset) return switchBack(options, preset);
    await steps.run('put back what was changed by hand', (say) => replaceChanged(options, say));
    await steps.run('apply the chart again (helm upgrade)', () => upgrade(options, description));
    await steps.run('wait until the pods are calm', (say) => waitUntilCalm(options, say));
  });
}

/** What lessons made and nobody removed, as `leftOverIn` names it. Throws a `Failure`. */
export async function findLeftOver(options: ResetOptions): Promise<string[]> {
  const asked = ['--selector', lessonLabel, '--ignore-not-found', '--output', 'json'];
  const { inNamespaces, outside } = await kindsOfLessons(options);
  const lists = await Promise.all([
    kubectl(options, ['get', inNamespaces, '--all-namespaces', ...asked]),
    kubectl(options, ['get', outside, ...asked]),
  ]);
  return lists.filter((list) => list.trim()).flatMap(leftOverIn);
}

async function removeAdded(options: ResetOptions, say: Say): Promise<void> {
  const chosen = ['--selector', lessonLabel, '--ignore-not-found', '--timeout', '90s'];
  const { inNamespaces, outside } = await kindsOfLessons(options);
  const printed = [
    await kubectl(options, ['delete', inNamespaces, '--all-namespaces', ...chosen]),
    await kubectl(options, ['delete', outside, ...chosen]),
  ];
  say(removedIn(printed.join('\n')).join(', ') || 'nothing was there');
}

/** All kinds that a lesson may add something of, as kubectl takes them. */
async function kindsOfLessons(options: ResetOptions) {
  const [inNamespaces, outside] = await Promise.all([
    kindsThatAre(options, true, spared),
    kindsThatAre(options, false, precious),
  ]);
  return { inNamespaces, outside };
}

/** An aggregated API that is down spoils the exit code and nothing of the list. */
async function kindsThatAre(options: ResetOptions, namespaced: boolean, without: string[]) {
  const verbs = ['--verbs', 'list,delete', `--namespaced=${namespaced}`, '--output', 'name'];
  const place = ['--context', options.cluster.context];
  const { stdout } = await output(options.kubectl, [...place, 'api-resources', ...verbs], {
    timeout: 30_000,
  });
  const kinds = stdout.split('\n').map((line) => line.trim());
  return kinds.filter((kind) => kind && !without.includes(kind)).join(',');
}

/** Nodes that a lesson emptied take pods again; of a cluster that is not ours nobody knows who emptied them. */
async function openNodes(options: ResetOptions, say: Say): Promise<void> {
  const asked = ['--field-selector', 'spec.unschedulable=true', '--output', 'name'];
  const found = (await kubectl(options, ['get', 'nodes', ...asked])).split('\n').filter(Boolean);
  if (found.length === 0) return;
  const names = found.map((name) => name.replace('node/', ''));
  const command = ['uncordon', ...names];
  if (options.cluster.context === ourContext) await kubectl(options, command);
  else say(`if it was a lesson that emptied them: kubectl ${command.join(' ')}`);
}

function switchBack({ cluster }: ResetOptions, preset: string): Promise<void> {
  if (cluster.context === ourContext) return bringUp(defaultPreset);
  throw new Failure(
    `the shop in context "${cluster.context}" has preset ${preset}; only of its own cluster can ` +
      `"npm run up" bring it back: upgrade the release with helm/doorstep/presets/${defaultPreset}.yaml.`,
  );
}

/** A field that the chart leaves to Kubernetes and somebody set is none that Helm would take back. */
async function replaceChanged(options: ResetOptions, say: Say): Promise<void> {
  const where = ['--namespace', namespace];
  const asked = ['get', 'services,deployments', '--output', 'json', '--show-managed-fields'];
  const changed = changedByHand(await kubectl(options, [...where, ...asked]));
  if (changed.size === 0) return say('nothing was');
  const helmWhere = [...where, '--kube-context', options.cluster.context];
  const manifest = await must(options.helm, ['get', 'manifest', release, ...helmWhere], {
    timeout: 30_000,
  });
  const documents = documentsOf(manifest, changed);
  for (const document of documents.values()) {
    await kubectl(options, [...where, 'replace', '--filename', '-'], document);
  }
  say([...documents.keys()].join(', ') || "nothing of the chart's was");
}

async function upgrade(
  { helm, helmVersion, cluster }: ResetOptions,
  description: string,
): Promise<void> {
  const where = ['--namespace', namespace, '--kube-context', cluster.context];
  const same = ['--reset-then-reuse-values', '--description', description];
  await must(helm, ['upgrade', release, chart, ...where, ...same, ...takingBack(helmVersion)], {
    timeout: 180_000,
  });
}

async function waitUntilCalm({ cluster }: ResetOptions, say: Say): Promise<void> {
  const what = 'the shop to be as it was';
  await until({ what, seconds: 240, say, look: () => orSilent(lookWhetherCalm(cluster)) });
  say('all are');
}

/** A rollout is done while the last of its pods are still ending. */
async function lookWhetherCalm(cluster: Cluster): Promise<Look<true>> {
  const rollouts = await lookAtRollouts(cluster, namespace);
  if ('waiting' in rollouts) return rollouts;
  const pods = await readPods(cluster, { namespace });
  const ending = pods.filter(({ terminating }) => terminating).map(({ name }) => name);
  return ending.length === 0 ? { done: true } : { waiting: `ending ${ending.join(', ')}` };
}

function kubectl({ kubectl, cluster }: ResetOptions, args: string[], input?: string) {
  const options = { timeout: 180_000, ...(input !== undefined && { input }) };
  return must(kubectl, ['--context', cluster.context, ...args], options);
}
