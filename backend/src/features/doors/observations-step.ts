import type { SeenDoor } from '@doorstep/k8s/recording/recording';
import type { Seen } from '../../contract/doors-matrix.ts';
import type { PodAnswer } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { diagnosed } from './diagnosed.ts';
import { pairId } from './matrix.ts';
import { step } from './picture-state.ts';
import type { DoorsState, Step } from './picture-state.ts';
import { isNews, toSeen } from './seen.ts';
import type { Sighting } from './seen.ts';
import { blame } from './timeline.ts';

/** What was seen of a door from a place, and when (ISO 8601). */
export interface TimedSeenDoor extends SeenDoor {
  at: string;
  /** It is known to hold still, and nobody asked again. */
  again?: boolean;
}

/** What follows from tries, told of at `at` (ISO 8601); a try older than what is known changes nothing. */
export function withObservations(state: DoorsState, tries: TimedSeenDoor[], at: string): Step {
  const sightings = new Map(state.sightings);
  const answers: PodAnswer[] = [];
  for (const { vantage, door, observation, at: seenAt, again } of tries) {
    const id = pairId(vantage, door);
    const known = sightings.get(id);
    if (known && known.at > seenAt) continue;
    sightings.set(id, { observation, at: seenAt });
    if (!again) answers.push(...answerOf(state, door, { observation, at: seenAt }));
  }
  const next = { ...state, sightings: ofClaims(state, sightings) };
  const seen = newsOf(next);
  const mismatches = newMismatches(state, seen, at);
  const { happenings: known } = state.picture;
  const place = { newest: known[0], at, number: state.told };
  const happenings = mismatches > 0 ? [blame(mismatchesIn(next, seen), place)] : [];
  const change: DoorsChange = {
    ...(Object.keys(seen).length > 0 && { seen }),
    ...diagnosed(next, at),
    ...(happenings.length > 0 && { happenings }),
    ...(answers.length > 0 && { answers }),
  };
  return step({ ...next, told: state.told + happenings.length }, change);
}

/** The pod that answered at a Service's door; a pod's own address is none. */
function answerOf({ matrix }: DoorsState, id: string, { observation, at }: Sighting): PodAnswer[] {
  const door = matrix.doors.find((one) => one.id === id);
  if (!door?.service || door.kind === 'pod IP' || observation.result !== 'answered') return [];
  const { pod } = observation;
  return pod ? [{ at, service: door.service, door: id, pod }] : [];
}

function ofClaims({ matrix }: DoorsState, sightings: Map<string, Sighting>) {
  return new Map([...sightings].filter(([id]) => matrix.claims.has(id)));
}

function newsOf({ matrix, sightings, picture }: DoorsState): Record<string, Seen> {
  const now = [...sightings].map(([id, sighting]) => ({
    id,
    seen: toSeen(matrix.claims.get(id), sighting),
  }));
  const news = now.filter(({ id, seen }) => isNews(picture.seen[id], seen));
  return Object.fromEntries(news.map(({ id, seen }) => [id, seen]));
}

/** How many tries turned out otherwise than written just now; old ones prove nothing. */
function newMismatches(
  { picture, lifetime }: DoorsState,
  seen: Record<string, Seen>,
  now: string,
): number {
  const turned = Object.entries(seen).filter(
    ([id, { verdict, at }]) =>
      verdict === 'mismatch' &&
      picture.seen[id]?.verdict !== 'mismatch' &&
      Date.parse(now) - Date.parse(at) <= lifetime,
  );
  return turned.length;
}

function mismatchesIn({ matrix, picture }: DoorsState, seen: Record<string, Seen>): number {
  const all = { ...picture.seen, ...seen };
  return [...matrix.claims.keys()].filter((id) => all[id]?.verdict === 'mismatch').length;
}
