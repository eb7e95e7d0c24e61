import type { Observation } from '../matrix/observation.ts';
import { number, object, objects, text } from '../topology/reading.ts';
import type { Unread } from '../topology/reading.ts';
import type { SeenDoor } from './recording.ts';

/** The entries of a list that say what was seen of a door; those of another shape are left out. */
export function readSeenDoors(value: unknown): SeenDoor[] {
  return objects(value).flatMap((entry) => {
    const vantage = text(entry['vantage']);
    const door = text(entry['door']);
    const observation = readObservation(object(entry['observation']));
    return vantage && door && observation ? [{ vantage, door, observation }] : [];
  });
}

function readObservation(entry: Unread): Observation | undefined {
  const { result } = entry;
  if (result === 'not tried') return { result, why: text(entry['why']) ?? 'nobody said why.' };
  const ms = number(entry['ms']) ?? 0;
  if (result === 'answered') return { result, ms, ...responder(entry) };
  if (result === 'timed out') return { result, ms };
  const detail = text(entry['detail']) ?? '';
  return result === 'refused' || result === 'no such name' ? { result, ms, detail } : undefined;
}

function responder(entry: Unread) {
  const status = number(entry['status']);
  const [pod, node] = [text(entry['pod']), text(entry['node'])];
  const [seenClient, notUs] = [text(entry['seenClient']), text(entry['notUs'])];
  return {
    ...(status !== undefined && { status }),
    ...(pod && { pod }),
    ...(node && { node }),
    ...(seenClient && { seenClient }),
    ...(notUs && { notUs }),
  };
}
