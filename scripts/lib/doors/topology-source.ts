import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { topologyFingerprint } from '@doorstep/k8s/recording/topology-fingerprint';
import { readTopology } from '@doorstep/k8s/topology/read-topology';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { watchTopology } from '@doorstep/k8s/topology/watch-topology';
import type { Watching } from '@doorstep/k8s/topology/watch/watch-lists';

export interface TopologySourceOptions {
  namespace: string;
  /** Each topology that differs from the one before, in the order of time. */
  onTopology: (topology: Topology) => void;
  /** One of them came by itself, not because somebody read it. */
  onNews: () => void;
}

/** The namespace as it is now: watched, and read anew for as long as the watch is not live. */
export class TopologySource {
  readonly #options: TopologySourceOptions;
  #watch: { server: string; watching: Watching } | undefined;
  #isLive = false;
  #latest: Topology | undefined;
  #fingerprint = '';
  /** When it last changed, by the clock of `performance.now()`. */
  changedAt = 0;

  constructor(options: TopologySourceOptions) {
    this.#options = options;
  }

  /** The last topology that was watched or read. */
  get latest(): Topology | undefined {
    return this.#latest;
  }

  /** The topology of this cluster as it is now. Throws `ClusterError`. */
  async read(cluster: Cluster): Promise<Topology> {
    await this.#follow(cluster);
    const { namespace } = this.#options;
    const watched = this.#watched();
    if (watched) return watched;
    const read = await readTopology(cluster, { namespace });
    // Meanwhile the watch may have told something newer.
    const newer = this.#watched();
    if (newer) return newer;
    this.#take(read);
    return read;
  }

  async close(): Promise<void> {
    const watch = this.#watch;
    this.#watch = undefined;
    this.#isLive = false;
    await watch?.watching.close();
  }

  #watched(): Topology | undefined {
    return this.#isLive ? this.#latest : undefined;
  }

  /** A cluster that was made anew under the same context has another address. */
  async #follow(cluster: Cluster): Promise<void> {
    if (this.#watch?.server === cluster.server) return;
    await this.close();
    const watching = watchTopology(cluster, {
      namespace: this.#options.namespace,
      onTopology: (topology) => {
        if (this.#take(topology)) this.#options.onNews();
      },
      onFreshness: ({ state }) => (this.#isLive = state === 'live'),
    });
    this.#watch = { server: cluster.server, watching };
  }

  #take(topology: Topology): boolean {
    const fingerprint = topologyFingerprint(topology);
    this.#latest = topology;
    if (fingerprint === this.#fingerprint) return false;
    this.#fingerprint = fingerprint;
    this.changedAt = performance.now();
    this.#options.onTopology(topology);
    return true;
  }
}
