import type { Journey } from '@doorstep/backend/contract/doors-picture';
import type { Hop } from './hop.ts';
import type { View } from './view.ts';

/** A hop before it has its number. */
export type Stop = Omit<Hop, 'number' | 'state'>;

/** What the stops of a way are told from. */
export interface Trail {
  view: View;
  journey: Journey;
}

/** Whose address it is, by the map. */
export function ownerOf({ map }: View, address: string | undefined) {
  return {
    node: map.nodes.find(({ addresses }) => address && addresses.includes(address)),
    pod: map.pods.find(({ ip }) => address !== undefined && ip === address),
  };
}

/** The address that the first of the shop's own pods saw as its caller. */
export function firstSeen({ whoami }: Journey): string | undefined {
  const { remoteAddress, forwardedFor } = whoami.client;
  return whoami.frontend ? forwardedFor.at(-1) : remoteAddress;
}

/** Sentences to one text; what is absent is left out. */
export function sentences(...parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
