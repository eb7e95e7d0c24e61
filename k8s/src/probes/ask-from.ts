import type { Cluster } from '../cluster/connect.ts';
import type { Door } from '../matrix/door.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';
import { askDoors } from './ask-doors.ts';
import { runInPod } from './container.ts';
import { fromHere } from './from-here.ts';
import { podAsker } from './pod-asker.ts';
import type { ProbePlace, ProbePods } from './probe-pods.ts';

/** What of a cluster running commands in its pods needs. */
export type PodCluster = Pick<Cluster, 'context' | 'server' | 'kubeConfig' | 'core'>;

export interface Places extends Pick<ProbePods, 'podFor'> {
  /** The namespace of the shop, and the nodes whose kubelets tell whether this machine reaches them. */
  topology: Pick<Topology, 'namespace' | 'nodes'>;
}

/**
 * Tries doors from one place, each for at most `timeout` ms, and answers in their order. Never throws
 * for what network and cluster do: where there is no place, each says why it was not tried.
 */
export async function askFrom(
  cluster: PodCluster,
  vantage: Vantage,
  doors: Door[],
  { timeout, ...places }: Places & { timeout: number },
): Promise<Observation[]> {
  if (vantage.kind === 'your machine') {
    return askDoors(fromHere(places.topology.nodes, doors), doors, timeout);
  }
  const place = await podOf(vantage, places);
  if ('why' in place) return doors.map(() => notTried(place.why));
  return askDoors(podAsker(runInPod(cluster, place.pod)), doors, timeout);
}

/** The pod that stands at a place in the cluster: the shop's own, or one that was made for it. */
export async function podOf(vantage: Vantage, { topology, podFor }: Places): Promise<ProbePlace> {
  if (vantage.kind !== 'tier') return podFor(vantage);
  return { pod: { namespace: topology.namespace, name: vantage.pod } };
}
