import { setTimeout as delay } from 'node:timers/promises';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { Failure } from '../../failure.ts';
import type { Pace } from '../pace.ts';
import type { TopologySource } from '../topology-source.ts';
import { isSettled } from './settled.ts';
import type { Stage } from './tour.ts';

/** ms after which a change counts as settled, whatever still moves. */
const patience = 20_000;

export interface StageOptions extends Omit<Stage, 'now' | 'settled' | 'freshRound'> {
  source: TopologySource;
  pace: Pace;
}

/** The namespace that is being watched, as a stage; after the signal nothing on it is waited for. */
export function stageOf({ source, pace, ...rest }: StageOptions): Stage {
  const { signal } = rest;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  const waitUntilSettled = async () => {
    const begun = performance.now();
    const hasSettled = () =>
      isSettled(known(source.latest), performance.now() - Math.max(begun, source.changedAt));
    while (!signal.aborted && performance.now() - begun < patience && !hasSettled()) {
      await delay(200, undefined, { signal }).catch(() => undefined);
    }
  };
  return {
    ...rest,
    now: () => known(source.latest),
    settled: waitUntilSettled,
    freshRound: () => Promise.race([pace.freshRound(), ended]),
  };
}

function known(topology: Topology | undefined): Topology {
  if (topology) return topology;
  throw new Failure('the tour begins with a look at the namespace, and there was none.');
}
