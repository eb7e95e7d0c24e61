import type { Topology } from '../topology/topology.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { listDoors } from './doors.ts';
import { vantageId } from './vantage.ts';
import { listVantages } from './vantages.ts';

/** All claims of a picture, as `door from vantage`. */
export function claimsByName(topology: Topology): Map<string, Claim> {
  const claims = claimsOf(topology, listVantages(topology), listDoors(topology));
  return new Map(
    claims.map((claim) => [`${claim.door.id} from ${vantageId(claim.vantage)}`, claim]),
  );
}

/** One claim of a picture; throws when there is no such pair. */
export function claimOf(topology: Topology, door: string, vantage: string): Claim {
  const claim = claimsByName(topology).get(`${door} from ${vantage}`);
  if (!claim) throw new Error(`no claim for ${door} from ${vantage}`);
  return claim;
}
