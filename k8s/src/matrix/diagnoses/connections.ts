import type { Topology } from '../../topology/topology.ts';
import { findService } from '../behind.ts';
import { callersSeen, endsOf } from '../claims/ends.ts';
import type { End } from '../claims/ends.ts';
import type { Party } from '../policies/party.ts';
import type { Row } from '../row.ts';

/** Everybody as whom a row's caller may arrive, with each pod that it may arrive at. */
export function connectionsOf(
  { claim: { vantage, door } }: Row,
  topology: Topology,
): { caller: Party; end: End }[] {
  const service = findService(topology, door.service);
  if (!service) return [];
  const pair = { topology, vantage, door, service };
  const ends = endsOf(pair);
  return callersSeen(pair).flatMap((caller) => ends.map((end) => ({ caller, end })));
}
