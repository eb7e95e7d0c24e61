import type { Topology } from '@doorstep/k8s/topology/topology';
import type { DoorsPicture, DoorsSource, Freshness } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { applyChange } from './apply-change.ts';
import { matrixOf } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { partsOf } from './picture-parts.ts';
import type { Sighting } from './seen.ts';

/** All that is known of a namespace at one moment, and the picture of it that viewers have. */
export interface DoorsState {
  topology: Topology;
  matrix: Matrix;
  /** What was seen last, by the claim's id. */
  sightings: ReadonlyMap<string, Sighting>;
  picture: DoorsPicture;
  /** The number of happenings so far: the next one's id. */
  told: number;
  /** The pod that tries doors itself. */
  here: string | undefined;
  /** ms for which a sighting counts as evidence. */
  lifetime: number;
}

/** A state, and what viewers must be told to have its picture. */
export interface Step {
  state: DoorsState;
  change: DoorsChange;
}

export interface Beginning {
  source: DoorsSource;
  freshness: Freshness;
  here?: string | undefined;
  lifetime?: number;
}

const aMinute = 60_000;

/** The first state: everything is written, and nothing was tried yet. */
export function begin(
  topology: Topology,
  { source, freshness, here, lifetime = aMinute }: Beginning,
): DoorsState {
  const matrix = matrixOf(topology, here);
  const parts = partsOf(topology, matrix, here);
  const nothingYet = { seen: {}, diagnoses: [], happenings: [], answers: [] };
  const picture = { source, freshness, ...parts, ...nothingYet };
  return { topology, matrix, sightings: new Map(), picture, told: 0, here, lifetime };
}

/** The state with a change applied to its picture. */
export function step(state: DoorsState, change: DoorsChange): Step {
  return { state: { ...state, picture: applyChange(state.picture, change) }, change };
}

/** Whether a change says anything at all. */
export function isEmpty(change: DoorsChange): boolean {
  return Object.keys(change).length === 0;
}
