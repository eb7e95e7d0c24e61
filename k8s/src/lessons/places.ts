import { listVantages } from '../matrix/vantages.ts';
import type { Vantage } from '../matrix/vantage.ts';
import type { Topology } from '../topology/topology.ts';
import type { Place } from './claim.ts';

/** The places that are meant, or the sentence that says what is missing. */
export type FoundPlaces = { vantages: Vantage[] } | { missing: string };

/** Finds the places of a claim in a namespace as it is now: of a tier one ready pod. */
export function findPlaces(place: Place, topology: Topology): FoundPlaces {
  const vantages = listVantages(topology).filter((vantage) => isMeant(place, vantage));
  if (vantages.length > 0) return { vantages };
  if (place.kind === 'tier') {
    return { missing: `there is no ready pod of ${place.tier} to try it from.` };
  }
  if (place.kind !== 'node') return { missing: 'the cluster tells of no nodes.' };
  const known = topology.nodes.map(({ name }) => name).join(', ') || 'none';
  return { missing: `there is no node "${place.node}"; the nodes are ${known}.` };
}

function isMeant(place: Place, vantage: Vantage): boolean {
  if (place.kind === 'every node') return vantage.kind === 'node';
  if (place.kind === 'node') return vantage.kind === 'node' && vantage.node === place.node;
  if (place.kind === 'tier') return vantage.kind === 'tier' && vantage.tier === place.tier;
  return vantage.kind === place.kind;
}
