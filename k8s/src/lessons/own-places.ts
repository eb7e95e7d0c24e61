import type { Cluster } from '../cluster/connect.ts';
import type { Vantage } from '../matrix/vantage.ts';
import { probeLifetime } from '../probes/probe-pod-spec.ts';
import { openProbePods } from '../probes/probe-pods.ts';
import type { ProbePlace, ProbePods } from '../probes/probe-pods.ts';
import type { Topology } from '../topology/topology.ts';

/** ms after which new pods take over: they end by themselves. */
const renewAfter = (probeLifetime - 120) * 1000;

/** An image with Node that the nodes have already, or none. */
export type FindImage = () => Promise<string | undefined>;

/** Pods of our own for the places where the shop has none; they start when the first is asked for. */
export class OwnPlaces {
  readonly #cluster: Pick<Cluster, 'core'>;
  readonly #findImage: FindImage;
  #open: { pods: ProbePods; openedAt: number } | undefined;
  #opening: Promise<ProbePods | undefined> | undefined;

  constructor(cluster: Pick<Cluster, 'core'>, findImage: FindImage) {
    this.#cluster = cluster;
    this.#findImage = findImage;
  }

  /** Waits until the pod of that place is ready. Throws `ClusterError`. */
  async podFor(vantage: Vantage, topology: Topology): Promise<ProbePlace> {
    this.#opening ??= this.#pods(topology).finally(() => (this.#opening = undefined));
    const pods = await this.#opening;
    return pods ? pods.podFor(vantage) : { why: 'there is no backend to take an image from.' };
  }

  /** Removes the pods. Never rejects. */
  async close(): Promise<void> {
    await this.#opening?.catch(() => undefined);
    const open = this.#open;
    this.#open = undefined;
    await open?.pods.close();
  }

  async #pods({ namespace, nodes }: Topology): Promise<ProbePods | undefined> {
    const before = this.#open;
    if (before && Date.now() - before.openedAt < renewAfter) return before.pods;
    const image = await this.#findImage();
    if (!image) return undefined;
    const pods = openProbePods(this.#cluster, { namespace, nodes, image });
    this.#open = { pods, openedAt: Date.now() };
    await before?.pods.close();
    return pods;
  }
}
