import { setTimeout as pause } from 'node:timers/promises';
import type { Claim } from '../matrix/claim.ts';
import { notTried } from '../matrix/observation.ts';
import { judge } from '../matrix/row.ts';
import type { Row } from '../matrix/row.ts';
import { vantageId } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';
import { askFrom } from './ask-from.ts';
import type { PodCluster } from './ask-from.ts';
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

/**
 * Tries the door of every claim from its place, all places at once, and judges what was seen. Never
 * throws for what network and cluster do: what could not be tried is a row that says why.
 */
export async function observe(
  cluster: PodCluster,
  claims: Claim[],
  options: ObserveOptions,
): Promise<Row[]> {
  const { topology, probePods = nobody, timeout = 2000 } = options;
  const from = { topology, podFor: probePods.podFor, timeout };
  const groups = Map.groupBy(claims, ({ vantage }) => vantageId(vantage));
  const rows = new Map<Claim, Row>();
  const look = async (group: Claim[]) => {
    const [first] = group;
    if (!first) return;
    const doors = group.map(({ door }) => door);
    const seen = await askFrom(cluster, first.vantage, doors, from);
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

const nobody: Pick<ProbePods, 'podFor'> = {
  podFor: async (vantage) => ({
    why: `no pod was started to try doors from here (${vantageId(vantage)}).`,
  }),
};
