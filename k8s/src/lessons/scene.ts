import type { Diagnosis } from '../matrix/diagnosis.ts';
import type { Door } from '../matrix/door.ts';
import type { Observation } from '../matrix/observation.ts';
import type { Row } from '../matrix/row.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';

/** A cluster at the moment in which a claim is checked. */
export interface Scene {
  topology: Topology;
  /** Tries each door from a place, each on a connection of its own, in their order; `timeout` in ms. */
  ask(vantage: Vantage, doors: Door[], timeout: number): Promise<Observation[]>;
  /** The addresses that somebody who is called from this place may see when nobody stands between. */
  ownAddresses(vantage: Vantage): Promise<string[]>;
  /** The addresses that stand for a node when it passes a call on. */
  nodeAddresses(): Promise<string[]>;
  /** Every door tried from every place, and what explains the differences. */
  matrix(): Promise<{ rows: Row[]; diagnoses: Diagnosis[] }>;
}
