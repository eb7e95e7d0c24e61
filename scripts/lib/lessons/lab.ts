import { dirname, delimiter } from 'node:path';
import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { Evaluator } from '@doorstep/k8s/lessons/evaluator';
import { writeProgress } from '@doorstep/k8s/lessons/progress-store';
import { findTools } from '../cluster/cluster-tools.ts';
import { diagnose } from '../cluster/diagnose.ts';
import { context as ourContext, namespace } from '../cluster/names.ts';
import { probeImage } from '../doors/probe-image.ts';
import { environment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';
import { Steps } from '../steps.ts';
import { tool } from '../tools/tool.ts';
import type { Hands } from './checks.ts';
import { openContextFile } from './context-file.ts';
import { keepProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { checkPreset, readRelease } from './release.ts';
import { findLeftOver, resetShop } from './reset.ts';
import type { ResetOptions } from './reset.ts';
import { Shell, usualShell } from './shell.ts';

/** The shop in which lessons are played, and everything that is needed to play there. */
export interface Lab {
  cluster: Cluster;
  hands: Hands;
  progress: Progress;
  explain: Evaluator['explain'];
  /** What there is and what happened last, for a lesson that fails. */
  tellMore: () => Promise<string>;
  /** What earlier lessons made and nobody removed. Throws a `Failure`. */
  leftOver: () => Promise<string[]>;
  /** Brings the shop back as it was. Throws a `Failure`. */
  reset: () => Promise<void>;
  /** Stops commands that go on, removes the pods that were asked from. */
  close: () => Promise<void>;
}

/** Looks for the shop of a context, and for nothing else where it is missing. Throws a `Failure`. */
export async function findShop(context = ourContext): Promise<ResetOptions> {
  try {
    const cluster = connect({ context });
    const kubectl = await tool('kubectl');
    const helm = await tool('helm');
    return { cluster, kubectl: kubectl.path, helm: helm.path, helmVersion: helm.version };
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error;
    throw new Failure(`${error.message} "npm run up" makes the context ${ourContext}.`);
  }
}

export interface LabOptions {
  /** Hears what commands print. */
  print: (text: string) => void;
  /** Stops everything. */
  signal: AbortSignal;
  /** Where commands are run; without it the project's root. */
  cwd?: string;
}

/** Opens the shop for lessons. Throws a `Failure`. */
export async function openLab(
  context: string | undefined,
  { print, signal, cwd = root }: LabOptions,
): Promise<Lab> {
  const shop = await findShop(context);
  const { cluster, helm } = shop;
  checkPreset(await readRelease(helm, cluster.context));
  const { inherited } = environment;
  const file = await openContextFile(cluster, namespace, inherited['KUBECONFIG']);
  const env = { ...inherited, PATH: pathWith(shop), KUBECONFIG: file.kubeconfig };
  const shell = new Shell({ shell: usualShell(), cwd, env, onOutput: print, signal });
  const findImage = () => probeImage(cluster, namespace);
  const evaluator = new Evaluator(cluster, { namespace, findImage });
  return {
    cluster,
    hands: {
      run: (command) => {
        print(`  $ ${command}\n`);
        return shell.run(command);
      },
      hold: (claim, patience) => evaluator.hold(claim, { ...patience, signal }),
    },
    progress: keepProgress({
      write: (lesson, steps) => writeProgress(cluster, { namespace, lesson }, steps),
      say: (text) => print(`${text}\n`),
    }),
    explain: () => evaluator.explain(),
    tellMore: () => tellMore(cluster),
    leftOver: () => findLeftOver(shop),
    reset: () => {
      print('\nBringing the shop back as it was:\n');
      shell.close();
      return resetShop(shop, new Steps());
    },
    close: async () => {
      shell.close();
      await evaluator.close();
      await file.close();
    },
  };
}

/** Pods and events, where they are of the cluster that `up` made. */
async function tellMore({ context }: Cluster): Promise<string> {
  if (context === ourContext) return diagnose(await findTools(), namespace);
  return `kubectl --context ${context} --namespace ${namespace} get pods,events`;
}

/** kubectl and helm may be those that were fetched, which nobody has on the PATH. */
function pathWith({ kubectl, helm }: ResetOptions): string {
  const { path } = environment;
  const missing = [kubectl, helm].map(dirname).filter((folder) => !path.includes(folder));
  return [...new Set([...missing, ...path])].join(delimiter);
}
