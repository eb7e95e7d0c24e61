import { object, parsed, text } from '../topology/reading.ts';
import type { SeenDoor } from './recording.ts';
import { readSeenDoors } from './seen-doors.ts';

/** The ConfigMap in the shop's namespace that carries what was seen from elsewhere, and its key. */
export const sharedName = 'doorstep-doors';
export const sharedKey = 'seen.json';

/** One round's observations, made by somebody outside the shop for its page to show. */
export interface SharedObservations {
  /** ISO 8601. */
  madeAt: string;
  /** For people: `npm run doors on lisbon`. */
  by: string;
  observations: SeenDoor[];
}

/** Reads what `formatShared` wrote; entries of another shape are left out. Never throws. */
export function parseShared(written: string): SharedObservations | undefined {
  const { madeAt, by, observations } = object(parsed(written));
  const at = text(madeAt);
  if (!at || Number.isNaN(Date.parse(at)) || !Array.isArray(observations)) return undefined;
  return { madeAt: at, by: text(by) ?? 'somebody', observations: readSeenDoors(observations) };
}

/** The value under `sharedKey`. */
export function formatShared(shared: SharedObservations): string {
  return JSON.stringify(shared);
}
