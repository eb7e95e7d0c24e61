import { changesBetween } from '@doorstep/k8s/changes/changes-between';
import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { Seen } from '../../contract/doors-matrix.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { diagnosed } from './diagnosed.ts';
import { matrixOf } from './matrix.ts';
import { changedParts, partsOf } from './picture-parts.ts';
import { step } from './picture-state.ts';
import type { DoorsState, Step } from './picture-state.ts';
import { isNews, toSeen } from './seen.ts';
import { tell } from './timeline.ts';

/** What follows from another topology, read at `at` (ISO 8601). */
export function withTopology(state: DoorsState, topology: Topology, at: string): Step {
  const matrix = matrixOf(topology, state.here);
  const before = state.matrix.claims;
  const kept = [...state.sightings].filter(([id]) =>
    stillProves(before.get(id), matrix.claims.get(id)),
  );
  const sightings = new Map(kept);
  const { picture, told } = state;
  const events = changesBetween(state.topology, topology);
  const happenings = tell(events, { known: picture.happenings, at, number: told });
  const next = { ...state, topology, matrix, sightings, told: told + events.length };
  const seen = judgedAgain(next);
  const change: DoorsChange = {
    ...changedParts(picture, partsOf(topology, matrix, state.here)),
    ...(Object.keys(seen).length > 0 && { seen }),
    ...diagnosed(next, at),
    ...(happenings.length > 0 && { happenings }),
  };
  return step(next, change);
}

/** Whether a try of what was written before says anything of what is written now. */
export function stillProves(before: Claim | undefined, now: Claim | undefined): boolean {
  if (!before || !now || before.expected !== now.expected) return false;
  return before.door.host === now.door.host && before.door.port === now.door.port;
}

const outdated = 'what is written has changed since it was tried.';

/** What viewers hold of a claim that was proved by a try, and is not any more. */
function judgedAgain({ matrix, sightings, picture }: DoorsState): Record<string, Seen> {
  const news = Object.entries(picture.seen).flatMap(([id, known]): [string, Seen][] => {
    const claim = matrix.claims.get(id);
    if (!claim) return [];
    const observation = { result: 'not tried' as const, why: outdated };
    const sighting = sightings.get(id) ?? { observation, at: known.at };
    const now = toSeen(claim, sighting);
    return isNews(known, now) ? [[id, now]] : [];
  });
  return Object.fromEntries(news);
}
