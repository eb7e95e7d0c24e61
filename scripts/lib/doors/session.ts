import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { claimsOf } from '@doorstep/k8s/matrix/claims';
import { diagnose } from '@doorstep/k8s/matrix/diagnose';
import { listDoors } from '@doorstep/k8s/matrix/doors';
import { listVantages } from '@doorstep/k8s/matrix/vantages';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { observe } from '@doorstep/k8s/probes/observe';
import { openProbePods } from '@doorstep/k8s/probes/probe-pods';
import type { ProbePods } from '@doorstep/k8s/probes/probe-pods';
import { probeLifetime } from '@doorstep/k8s/probes/probe-pod-spec';
import { readTopology } from '@doorstep/k8s/topology/read-topology';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { Failure } from '../failure.ts';
import { chooseCluster, kubectlFlags } from './choose-cluster.ts';
import { chooseVantages } from './choose-vantages.ts';
import type { DoorsOptions } from './options.ts';
import type { Picture } from './picture.ts';
import { probeImage } from './probe-image.ts';

/** ms after which new probe pods take over: they end by themselves, whatever becomes of this process. */
const renewAfter = (probeLifetime - 120) * 1000;

/** Looks at a namespace's doors, once or often; its probe pods live until `close`. */
export class Session {
  readonly #options: Pick<DoorsOptions, 'context' | 'namespace' | 'from'>;
  readonly #say: (sentence: string) => void;
  #probePods: { pods: ProbePods; openedAt: number } | undefined;

  constructor(
    options: Pick<DoorsOptions, 'context' | 'namespace' | 'from'>,
    say: (sentence: string) => void,
  ) {
    this.#options = options;
    this.#say = say;
  }

  /**
   * Reads the namespace (itself, or by asking `read`), tries every door from every place, and explains.
   * Throws a `Failure`.
   */
  async look(read?: (cluster: Cluster) => Promise<Topology>): Promise<Picture> {
    try {
      const cluster = chooseCluster(this.#options.context);
      const { namespace } = this.#options;
      return await this.#look(
        cluster,
        await (read?.(cluster) ?? readTopology(cluster, { namespace })),
      );
    } catch (error) {
      if (error instanceof ClusterError) throw new Failure(error.message);
      throw error;
    }
  }

  /** Whether there are pods that `close` would remove. */
  get hasPods(): boolean {
    return this.#probePods !== undefined;
  }

  /** Removes the probe pods, also those that are just being made. */
  async close(): Promise<void> {
    const open = this.#probePods;
    this.#probePods = undefined;
    await open?.pods.close();
  }

  async #look(cluster: Cluster, topology: Topology): Promise<Picture> {
    const { namespace, from } = this.#options;
    const doors = listDoors(topology);
    if (doors.length === 0) throw new Failure(emptySentence(cluster, namespace));
    const vantages = chooseVantages(listVantages(topology), from);
    const probePods = await this.#placesFor(cluster, topology, vantages);
    const claims = claimsOf(topology, vantages, doors);
    const rows = await observe(cluster, claims, { topology, ...(probePods && { probePods }) });
    const flags = kubectlFlags(cluster);
    const diagnoses = diagnose(topology, rows).map((diagnosis) => ({
      ...diagnosis,
      run: diagnosis.run.replace(/^kubectl/, `kubectl${flags}`),
    }));
    return { context: cluster.context, topology, rows, diagnoses };
  }

  async #placesFor(cluster: Cluster, { namespace, nodes }: Topology, vantages: Vantage[]) {
    const needed = vantages.filter(({ kind }) => kind !== 'your machine' && kind !== 'tier');
    if (needed.length === 0) return undefined;
    const open = this.#probePods;
    if (open && Date.now() - open.openedAt < renewAfter) return open.pods;
    const image = await probeImage(cluster, namespace);
    if (!image) {
      this.#say(
        `nobody is asked from nodes and other pods: ${namespace} has no backend to take an image from.`,
      );
      return undefined;
    }
    const wanted = nodes.filter(({ name }) =>
      needed.some((vantage) => vantage.kind === 'node' && vantage.node === name),
    );
    const pods = openProbePods(cluster, { namespace, nodes: wanted, image });
    this.#probePods = { pods, openedAt: Date.now() };
    if (open) await open.pods.close();
    else this.#say(announcement(namespace, wanted.length));
    return pods;
  }
}

function announcement(namespace: string, nodes: number): string {
  const onNodes = `${nodes} on the network of ${nodes === 1 ? 'a node' : 'the nodes'}`;
  return `starting pods to ask from: a stranger in ${namespace}; in a namespace of their own one more and ${onNodes}. All are removed at the end.`;
}

function emptySentence({ context }: Cluster, namespace: string): string {
  return (
    `namespace "${namespace}" of context "${context}" has no door: no Service and no pod of a shop. ` +
    '"kubectl get services --all-namespaces" shows where there are some; "npm run up" makes a shop.'
  );
}
