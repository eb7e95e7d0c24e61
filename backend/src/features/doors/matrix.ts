import type { Claim } from '@doorstep/k8s/matrix/claim';
import { claimsOf } from '@doorstep/k8s/matrix/claims';
import { listDoors } from '@doorstep/k8s/matrix/doors';
import type { Door } from '@doorstep/k8s/matrix/door';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { listVantages } from '@doorstep/k8s/matrix/vantages';
import type { Topology } from '@doorstep/k8s/topology/topology';

/** Everything that can be claimed of one topology. */
export interface Matrix {
  vantages: Vantage[];
  doors: Door[];
  /** By `<vantage> > <door>`, both by their ids. */
  claims: Map<string, Claim>;
}

/** `here` is the pod that tries doors itself: it stands for its whole tier, if it is there. */
export function matrixOf(topology: Topology, here: string | undefined): Matrix {
  const own = topology.pods.find(({ name, tier }) => name === here && tier);
  const listed = listVantages(topology);
  const vantages = own ? withOwnPod(listed, own.tier ?? '', own.name) : listed;
  const doors = listDoors(topology);
  const claims = claimsOf(topology, vantages, doors);
  return { vantages, doors, claims: new Map(claims.map((claim) => [claimId(claim), claim])) };
}

/** The claim's name in the picture. */
export function claimId({ vantage, door }: Claim): string {
  return pairId(vantageId(vantage), door.id);
}

/** The same from the ids of a vantage and of a door. */
export function pairId(vantage: string, door: string): string {
  return `${vantage} > ${door}`;
}

function withOwnPod(vantages: Vantage[], tier: string, pod: string): Vantage[] {
  const own: Vantage = { kind: 'tier', tier, pod };
  const known = vantages.some((vantage) => vantage.kind === 'tier' && vantage.tier === tier);
  if (known) {
    return vantages.map((one) => (one.kind === 'tier' && one.tier === tier ? own : one));
  }
  // Not ready, so nobody else would ask from it; but it is the one that asks.
  const after = vantages.findIndex(({ kind }) => kind === 'stranger');
  return vantages.toSpliced(after, 0, own);
}
