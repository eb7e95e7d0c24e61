import type { Observation } from '../matrix/observation.ts';
import type { Topology } from '../topology/topology.ts';

/** What was seen of one door from one place, both by their ids. */
export interface SeenDoor {
  vantage: string;
  door: string;
  observation: Observation;
}

/** The first line of a recording: when and where it was made. */
export interface RecordingHead {
  kind: 'recording';
  version: 1;
  /** ISO 8601. */
  madeAt: string;
  /** For people: `kind, Kubernetes 1.36.4, 3 nodes`. */
  cluster: string;
  namespace: string;
}

/** One line of a recording; `at` is ms since its start, and lines are in the order of time. */
export type RecordedMoment =
  | { kind: 'topology'; at: number; topology: Topology }
  /** The end of a round: what is new or was seen otherwise; everything else was seen as before. */
  | { kind: 'observations'; at: number; observations: SeenDoor[] }
  /** The reply of `GET /api/doors/journey` through the outermost door. */
  | { kind: 'journey'; at: number; journey: unknown }
  /** What somebody did to the cluster then, in words and as a command. */
  | { kind: 'chapter'; at: number; title: string; command: string };

export interface Recording {
  head: RecordingHead;
  moments: RecordedMoment[];
}
