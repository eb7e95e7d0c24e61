import { open, unclear } from './reason.ts';
import type { Reason } from './reason.ts';

/** How long an address may be on its way, and a pod may take to start, in ms. */
const patience = 60_000;

/** Whether something was made so short a time ago that it need not be finished. Times are ISO 8601. */
export function isNew(createdAt: string | undefined, now: string): boolean {
  return createdAt !== undefined && Date.parse(now) - Date.parse(createdAt) < patience;
}

/** A door whose address nobody has given yet: in doubt at first, then a promise that is not kept. */
export function pending(object: string, createdAt: string | undefined, now: string): Reason {
  const field = 'status.loadBalancer.ingress';
  if (isNew(createdAt, now)) {
    return unclear(object, field, 'Its address is still <pending>, for less than a minute so far.');
  }
  return open(object, field, 'It is to have an address of its own, and nobody has given it one.');
}
