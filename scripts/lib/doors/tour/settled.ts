import type { Topology } from '@doorstep/k8s/topology/topology';

/** ms without a change after which a namespace has settled: when all is as it is wanted, and when not. */
const quiet = { done: 1500, stuck: 8000 };

/** Whether nothing more is to be expected of a namespace that has not changed for `unchanged` ms. */
export function isSettled({ workloads = [], pods }: Topology, unchanged: number): boolean {
  const isDone =
    workloads.every(({ done }) => done) && !pods.some(({ terminating }) => terminating);
  return unchanged >= (isDone ? quiet.done : quiet.stuck);
}
