import type { Service } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Claim } from '../claim.ts';
import type { Door } from '../door.ts';
import type { Vantage } from '../vantage.ts';

/** One pair of a place and a door, with the picture that decides it. */
export interface Pair {
  topology: Topology;
  vantage: Vantage;
  door: Door;
}

/** A pair whose door is made by, or leads to, a Service of the picture. */
export interface ServicePair extends Pair {
  service: Service;
}

/** What is expected of a pair, and why. */
export type Reason = Pick<Claim, 'expected' | 'because' | 'object' | 'field'>;

/** The object and the field that decide, and the sentence that says so. */
type Decision = [object: string, field: string, because: string];

export function open(...[object, field, because]: Decision): Reason {
  return { expected: 'open', because, object, field };
}

export function shut(...[object, field, because]: Decision): Reason {
  return { expected: 'shut', because, object, field };
}

export function unclear(...[object, field, because]: Decision): Reason {
  return { expected: 'unclear', because, object, field };
}

/** The node that a place is on, where that is known. */
export function nodeOf({ topology, vantage }: Pair): string | undefined {
  if (vantage.kind === 'node') return vantage.node;
  if (vantage.kind !== 'tier') return undefined;
  return topology.pods.find(({ name }) => name === vantage.pod)?.node;
}
