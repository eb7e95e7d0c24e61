import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { readTopology } from '@doorstep/k8s/topology/read-topology';
import { Failure } from '../../failure.ts';
import { must } from '../../run.ts';
import { tool } from '../../tools/tool.ts';
import { chooseCluster } from '../choose-cluster.ts';
import type { DoorsOptions } from '../options.ts';
import { backendOf } from './backend.ts';
import type { Scene } from './scene.ts';
import { scenesOf } from './scenes.ts';

/** A tour that fits the shop, and how to make its changes. */
export interface PreparedTour {
  scenes: Scene[];
  /** Runs kubectl in the shop's namespace and resolves with what it printed. Throws a `Failure`. */
  kubectl: (args: string[]) => Promise<string>;
}

/** Looks what the tour would change, and changes nothing yet. Throws a `Failure` when the shop does not fit. */
export async function prepareTour({
  context: wanted,
  namespace,
}: Pick<DoorsOptions, 'context' | 'namespace'>): Promise<PreparedTour> {
  try {
    const cluster = chooseCluster(wanted);
    const backend = backendOf(await readTopology(cluster, { namespace }));
    const { path } = await tool('kubectl');
    const place = ['--context', cluster.context, '--namespace', namespace];
    const kubectl = (args: string[]) => must(path, [...place, ...args], { timeout: 60_000 });
    return { scenes: scenesOf(backend, await readinessPath(kubectl)), kubectl };
  } catch (error) {
    if (error instanceof ClusterError) throw new Failure(error.message);
    throw error;
  }
}

async function readinessPath(kubectl: PreparedTour['kubectl']): Promise<string> {
  const jsonpath = '{.spec.template.spec.containers[0].readinessProbe.httpGet.path}';
  const path = await kubectl(['get', 'deployment/backend', '--output', `jsonpath=${jsonpath}`]);
  if (path.startsWith('/')) return path;
  throw new Failure(
    `the tour needs a readiness probe by HTTP in the first container of Deployment "backend"; its path is "${path}".`,
  );
}
