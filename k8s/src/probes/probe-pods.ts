import { randomBytes } from 'node:crypto';
import type { Cluster } from '../cluster/connect.ts';
import { vantageId } from '../matrix/vantage.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { Node } from '../topology/nodes.ts';
import type { ObjectName } from '../topology/services.ts';
import type { ProbePodWish } from './probe-pod-spec.ts';
import { startProbePods } from './probe-pod-start.ts';
import { sweepProbePods } from './probe-pod-sweep.ts';
import { within } from './within.ts';

/** A pod to try doors from, or the sentence that says why there is none. */
export type ProbePlace = { pod: ObjectName } | { why: string };

/** Pods of this library's own, for the places where the shop has none. */
export interface ProbePods {
  /** Waits until that place's pod is ready. Never rejects. */
  podFor(vantage: Vantage): Promise<ProbePlace>;
  /** Removes them, now or while they start; also what older runs left behind. Never rejects. */
  close(): Promise<void>;
}

export interface ProbePodsOptions {
  /** The shop's namespace. */
  namespace: string;
  /** Each that is ready gets a pod on its own network. */
  nodes: Pick<Node, 'name' | 'ready'>[];
  /** An image that the nodes have already, with Node in it: the backend's. */
  image: string;
  /** ms until a pod that is not ready is given up; 30 s without it. */
  patience?: number;
}

/** ms for an API server that has stopped answering. */
const apiPatience = 10_000;
const silentApi: ProbePlace = { why: "the cluster's API server did not answer in time." };

/** Starts a stranger, a pod in another namespace and one on each node, and returns at once. */
export function openProbePods(
  cluster: Pick<Cluster, 'core'>,
  options: ProbePodsOptions,
): ProbePods {
  const { namespace, patience = 30_000 } = options;
  const run = randomBytes(4).toString('hex');
  // Of its own for each run: a namespace that is going cannot be used again for many seconds.
  const elsewhere = `doorstep-probes-${run}`;
  const wishes = wishesOf(options, run, elsewhere);
  const stop = new AbortController();
  const start = { namespace: elsewhere, patience, signal: stop.signal };
  const starting = startProbePods(cluster, [...wishes.values()], start).map((place) =>
    within(patience + apiPatience, place, silentApi),
  );
  const places = new Map([...wishes.keys()].map((id, index) => [id, starting[index]]));
  const close = async () => {
    stop.abort();
    await within(apiPatience, Promise.all(starting), []);
    const own = [...wishes.values()].flatMap((wish) =>
      wish.namespace === namespace ? wish.name : [],
    );
    await within(apiPatience, sweepProbePods(cluster, { namespace, own, elsewhere }), undefined);
  };
  let closing: Promise<void> | undefined;
  return {
    podFor: async (vantage) => (await places.get(vantageId(vantage))) ?? nowhere(vantage),
    close: () => (closing ??= close()),
  };
}

/** The pods to start, by the place that each stands for. */
function wishesOf(
  { namespace, nodes, image }: ProbePodsOptions,
  run: string,
  elsewhere: string,
): Map<string, ProbePodWish> {
  const name = `doorstep-probe-${run}`;
  const stranger: ProbePodWish = { namespace, name: `${name}-stranger`, image };
  const other: ProbePodWish = { namespace: elsewhere, name: `${name}-elsewhere`, image };
  const onNodes = nodes
    .filter(({ ready }) => ready)
    .map(({ name: node }, index): [string, ProbePodWish] => [
      vantageId({ kind: 'node', node }),
      { namespace: elsewhere, name: `${name}-node-${index}`, image, node },
    ]);
  return new Map([
    [vantageId({ kind: 'stranger' }), stranger],
    [vantageId({ kind: 'other namespace' }), other],
    ...onNodes,
  ]);
}

function nowhere(vantage: Vantage): ProbePlace {
  if (vantage.kind !== 'node') return { why: `no pod is started for ${vantageId(vantage)}.` };
  return { why: `there is no ready node ${vantage.node} to start a pod on.` };
}
