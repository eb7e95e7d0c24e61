import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../cluster/connect.ts';
import type { Claim } from '../matrix/claim.ts';
import type { Door } from '../matrix/door.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import { judge } from '../matrix/row.ts';
import type { Row } from '../matrix/row.ts';
import { vantageId } from '../matrix/vantage.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';
import { askDoors } from './ask-doors.ts';
import { runInPod } from './container.ts';
import { fromHere } from './from-here.ts';
import { podAsker } from './pod-asker.ts';
import type { ProbePods } from './probe-pods.ts';

/** ms that nodes and their rules get to follow a change before what nobody expected is tried again. */
const settling = 1000;

export interface ObserveOptions {
  /** The namespace of the shop, and the nodes whose kubelets tell whether this machine reaches them. */
  topology: Pick<Topology, 'namespace' | 'nodes'>;
  /** Where to ask from besides this machine and the shop's own pods; without it, from nowhere else. */
  probePods?: Pick<ProbePods, 'podFor'>;
  /** ms until a try counts as timed out; 2000 without it. */
  timeout?: number;
}

/** What of a cluster running commands in its pods needs. */
type PodCluster = Pick<Cluster, 'context' | 'server' | 'kubeConfig' | 'core'>;

/**
 * Tries the door of every claim from its place, all places at once, and judges what was seen. Never
 * throws for what network and cluster do: what could not be tried is a row that says why.
 */
export async function observe(
  cluster: PodCluster,
  claims: Claim[],
  options: ObserveOptions,
): Promise<Row[]> {
  const groups = Map.groupBy(claims, ({ vantage }) => vantageId(vantage));
  const rows = new Map<Claim, Row>();
  const look = async (group: Claim[]) => {
    const doors = group.map(({ door }) => door);
    const seen = await observeFrom(cluster, group[0]?.vantage, doors, options);
    for (const [index, claim] of group.entries()) {
      rows.set(claim, judge(claim, seen[index] ?? untried));
    }
  };
  await Promise.all(
    [...groups.values()].map(async (group) => {
      await look(group);
      const unexpected = group.filter((claim) => rows.get(claim)?.verdict === 'mismatch');
      if (unexpected.length === 0) return;
      await pause(settling);
      await look(unexpected);
    }),
  );
  return claims.map((claim) => rows.get(claim) ?? judge(claim, untried));
}

const untried = notTried('there was no place to try this door from.');

async function observeFrom(
  cluster: PodCluster,
  vantage: Vantage | undefined,
  doors: Door[],
  { topology, probePods, timeout = 2000 }: ObserveOptions,
): Promise<Observation[]> {
  if (!vantage) return [];
  if (vantage.kind === 'your machine') {
    return askDoors(fromHere(topology.nodes, doors), doors, timeout);
  }
  const place =
    vantage.kind === 'tier'
      ? { pod: { namespace: topology.namespace, name: vantage.pod } }
      : await probePods?.podFor(vantage);
  if (place && 'pod' in place) {
    return askDoors(podAsker(runInPod(cluster, place.pod)), doors, timeout);
  }
  const why = place?.why ?? `no pod was started to try doors from here (${vantageId(vantage)}).`;
  return doors.map(() => notTried(why));
}
