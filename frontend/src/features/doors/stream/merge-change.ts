import type { DoorsPicture, PodAnswer } from '@doorstep/backend/contract/doors-picture';
import type { DoorsChange } from '@doorstep/backend/contract/doors-stream';

const happeningsKept = 20;
const answersKept = 40;

/** The picture after a change; neither argument is changed. */
export function mergeChange(picture: DoorsPicture, change: DoorsChange): DoorsPicture {
  const next = { ...picture, ...change };
  return {
    ...next,
    seen:
      change.seen || change.claims
        ? seenOfClaims({ ...picture.seen, ...change.seen }, next.claims)
        : picture.seen,
    happenings: change.happenings
      ? newestFirst(change.happenings, picture.happenings)
      : picture.happenings,
    answers: change.answers ? lastOfEach([...picture.answers, ...change.answers]) : picture.answers,
  };
}

function seenOfClaims(seen: DoorsPicture['seen'], claims: DoorsPicture['claims']) {
  return Object.fromEntries(
    claims.flatMap(({ id }) => {
      const one = seen[id];
      return one ? [[id, one] as const] : [];
    }),
  );
}

/** A happening that is told again under its id takes the place of the old one. */
function newestFirst(fresh: DoorsPicture['happenings'], old: DoorsPicture['happenings']) {
  const again = new Map(fresh.map((one) => [one.id, one]));
  const ids = new Set(old.map(({ id }) => id));
  return [
    ...[...again.values()].filter(({ id }) => !ids.has(id)),
    ...old.map((one) => again.get(one.id) ?? one),
  ].slice(0, happeningsKept);
}

function lastOfEach(answers: PodAnswer[]): PodAnswer[] {
  const left = new Map<string, number>();
  return answers
    .toReversed()
    .filter(({ service }) => {
      const count = (left.get(service) ?? 0) + 1;
      left.set(service, count);
      return count <= answersKept;
    })
    .toReversed();
}
