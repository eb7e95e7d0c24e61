import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordedMoment, Recording, SeenDoor } from '@doorstep/k8s/recording/recording';
import { Value } from 'typebox/value';
import { Journey } from '../../contract/doors-picture.ts';
import type { DoorsPicture, DoorsSource } from '../../contract/doors-picture.ts';
import type { DoorsRecording } from '../../contract/doors-stream.ts';
import { pairId } from './matrix.ts';
import { withObservations } from './observations-step.ts';
import { begin, isEmpty, step } from './picture-state.ts';
import type { DoorsState, Step } from './picture-state.ts';
import { withTopology } from './topology-step.ts';

/** A recording of which the first picture is there at once. */
export interface OpenRecording {
  picture: DoorsPicture;
  /** The whole of it, as the page plays it: the first picture, and what changed after it. */
  play(): Promise<DoorsRecording>;
}

/**
 * A recording that can be played; `why` says why there is no live picture. Throws an `Error` where it has
 * no topology to draw.
 */
export function openRecording({ head, moments }: Recording, why: string): OpenRecording {
  const start = moments.findIndex(({ kind }) => kind === 'topology');
  const first = moments[start];
  if (first?.kind !== 'topology') {
    throw new Error('the recording has no line of kind "topology"; expected one to begin with');
  }
  const { madeAt, cluster } = head;
  const source: DoorsSource = { kind: 'recording', madeAt, cluster, why };
  const timeOf = (at: number) => new Date(Date.parse(madeAt) + at).toISOString();
  const freshness = { state: 'live' as const, since: timeOf(first.at) };
  const beginning = begin(first.topology, { source, freshness, lifetime: Infinity });
  const rest = moments.slice(start + 1);
  return {
    picture: beginning.picture,
    play: async () => ({
      picture: beginning.picture,
      changes: await changesAfter(beginning, rest, timeOf),
      chapters: chaptersOf(moments),
      length: Math.round(moments.at(-1)?.at ?? 0),
    }),
  };
}

async function changesAfter(
  beginning: DoorsState,
  moments: RecordedMoment[],
  timeOf: (at: number) => string,
): Promise<DoorsRecording['changes']> {
  let state = beginning;
  let held: SeenDoor[] = [];
  const changes: DoorsRecording['changes'] = [];
  for (const moment of moments) {
    // Minutes of a cluster are seconds of work, and others ask meanwhile.
    await nextTurn();
    const next = stepOf(state, { moment, held, at: timeOf(moment.at) });
    state = next.state;
    held = heldAfter(held, moment, state);
    if (!isEmpty(next.change)) changes.push({ at: Math.round(moment.at), change: next.change });
  }
  return changes;
}

interface Now {
  moment: RecordedMoment;
  /** What was seen last of every pair. */
  held: SeenDoor[];
  at: string;
}

function stepOf(state: DoorsState, { moment, held, at }: Now): Step {
  if (moment.kind === 'topology') return withTopology(state, moment.topology, at);
  if (moment.kind === 'observations') {
    const again = held.map((one) => ({ ...one, at, again: true }));
    const seen = moment.observations.map((one) => ({ ...one, at }));
    return withObservations(state, [...again, ...seen], at);
  }
  if (moment.kind === 'journey' && Value.Check(Journey, moment.journey)) {
    return step(state, { journey: moment.journey });
  }
  return { state, change: {} };
}

function heldAfter(held: SeenDoor[], moment: RecordedMoment, { matrix }: DoorsState): SeenDoor[] {
  if (moment.kind === 'topology') {
    return held.filter(({ vantage, door }) => matrix.claims.has(pairId(vantage, door)));
  }
  if (moment.kind !== 'observations') return held;
  const pairs = [...held, ...moment.observations].map((one): [string, SeenDoor] => [
    pairId(one.vantage, one.door),
    one,
  ]);
  return [...new Map(pairs).values()];
}

function chaptersOf(moments: RecordedMoment[]): DoorsRecording['chapters'] {
  return moments.flatMap((moment) => {
    if (moment.kind !== 'chapter') return [];
    const { at, title, command } = moment;
    return [{ at: Math.round(at), title, command }];
  });
}
