import { open, unclear } from './reason.ts';
import type { Reason } from './reason.ts';

/** How long an address may be on its way, in ms. */
const patience = 60_000;

/** A door whose address nobody has given yet: in doubt at first, then a promise that is not kept. */
export function pending(object: string, createdAt: string | undefined, now: string): Reason {
  const field = 'status.loadBalancer.ingress';
  const age = createdAt ? Date.parse(now) - Date.parse(createdAt) : Infinity;
  if (age < patience) {
    return unclear(object, field, 'Its address is still <pending>, for less than a minute so far.');
  }
  return open(object, field, 'It is to have an address of its own, and nobody has given it one.');
}
