import type { DoorsMap } from '@doorstep/backend/contract/doors-map';
import type { WordedState } from '../../model/door-state.ts';
import type { NodeNames } from '../../model/short-names.ts';
import type { HeadWords, NoteWords, NoWayWords, PorchWords } from './words.ts';

/** What is to be drawn: the map, its doors in words, and what the one request touched. */
export interface Scene {
  map: DoorsMap;
  nodeNames: NodeNames;
  heads: HeadWords[];
  porches: PorchWords[];
  hatchState: (service: string, node: string) => WordedState;
  note: NoteWords | undefined;
  hint: string | undefined;
  noWay: NoWayWords | undefined;
  /** Hatches that the request went through, as `service node`. */
  passed: ReadonlySet<string>;
  /** Pods on the request's way. */
  answered: ReadonlySet<string>;
  /** Nodes that stay rows of their own: on the way, or with a mismatch. */
  mattering: ReadonlySet<string>;
}
