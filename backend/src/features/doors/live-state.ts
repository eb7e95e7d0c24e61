import type { SharedObservations } from '@doorstep/k8s/recording/shared';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { Freshness } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { withObservations } from './observations-step.ts';
import type { TimedSeenDoor } from './observations-step.ts';
import { begin, isEmpty, step } from './picture-state.ts';
import type { DoorsState, Step } from './picture-state.ts';
import { withTopology } from './topology-step.ts';

/** The state of a live picture: what comes in from the cluster and from tries changes it. */
export interface LiveState {
  /** Nothing before the cluster has been read for the first time. */
  readonly current: DoorsState | undefined;
  topology(topology: Topology): void;
  freshness(freshness: Freshness): void;
  seen(tries: TimedSeenDoor[]): void;
  shared(shared: SharedObservations | undefined): void;
}

export interface LiveStateOptions {
  /** The pod that this process is. */
  here: string | undefined;
  /** The first picture is there. */
  onPicture: (state: DoorsState) => void;
  onChange: (change: DoorsChange) => void;
}

export function createLiveState({ here, onPicture, onChange }: LiveStateOptions): LiveState {
  let current: DoorsState | undefined;
  let elsewhere: TimedSeenDoor[] = [];

  const take = ({ state, change }: Step) => {
    current = state;
    if (!isEmpty(change)) onChange(change);
  };
  const seen = (tries: TimedSeenDoor[]) => {
    if (current && tries.length > 0) take(withObservations(current, tries, now()));
  };

  return {
    get current() {
      return current;
    },
    topology(topology) {
      if (current) return take(withTopology(current, topology, now()));
      const source = { kind: 'cluster' as const, ...(here && { pod: here }) };
      current = begin(topology, { source, here, freshness: { state: 'live', since: now() } });
      onPicture(current);
      seen(elsewhere);
    },
    freshness(freshness) {
      if (current) take(step(current, { freshness }));
    },
    seen,
    shared(shared) {
      const at = shared?.madeAt ?? '';
      elsewhere = (shared?.observations ?? []).map((one) => ({ ...one, at }));
      seen(elsewhere);
    },
  };
}

function now(): string {
  return new Date().toISOString();
}
