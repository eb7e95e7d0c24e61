import { hopTexts } from '../../../texts/doors-hops.ts';
import type { MapService } from '@doorstep/backend/contract/doors-map';
import { firstSeen, ownerOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** What became of the client's address on the way in, judged by what the first pod saw. */
export interface Snat {
  /** The node that let the request in, where its own address was seen. */
  node: string | undefined;
  fact: string;
}

/** Reads the seen address against the map. */
export function snatOf({ view, journey }: Trail, service: MapService | undefined): Snat {
  const seen = firstSeen(journey);
  if (!seen) return { node: undefined, fact: hopTexts.unknownSnat };
  if (service?.externalTrafficPolicy === 'Local') {
    return { node: undefined, fact: hopTexts.kept(seen) };
  }
  const { node, pod } = ownerOf(view, seen);
  const name = service?.name ?? '';
  if (node) return { node: node.name, fact: hopTexts.rewritten(seen, name) };
  const { frontend, backend } = journey.whoami;
  const first = frontend ?? backend;
  const isNear = !pod && isSameNetwork(seen, first.podIp);
  if (isNear) return { node: first.node, fact: hopTexts.rewrittenNear(seen, name) };
  if (pod) return { node: undefined, fact: hopTexts.noSnat };
  return { node: undefined, fact: hopTexts.strange(seen) };
}

/** A node's own end of its pods' network has their first three numbers and is none of them. */
function isSameNetwork(one: string, other: string | undefined): boolean {
  const network = /^(\d+\.\d+\.\d+)\.1$/.exec(one)?.[1];
  return network !== undefined && (other?.startsWith(`${network}.`) ?? false);
}
