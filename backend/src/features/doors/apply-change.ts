import type { DoorsPicture, Happening, PodAnswer } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';

const happeningsKept = 20;
const answersKept = 40;

/** The picture after a change, as every viewer makes it from the events of the stream. */
export function applyChange(picture: DoorsPicture, change: DoorsChange): DoorsPicture {
  const { seen = {}, happenings = [], answers = [], ...replaced } = change;
  const { claims = picture.claims } = replaced;
  return {
    ...picture,
    ...replaced,
    seen: ofClaims({ ...picture.seen, ...seen }, claims),
    happenings: newestFirst(happenings, picture.happenings),
    answers: answers.length > 0 ? newestLast([...picture.answers, ...answers]) : picture.answers,
  };
}

/** What was seen of claims that are no more is nobody's memory to keep. */
function ofClaims(seen: DoorsPicture['seen'], claims: DoorsPicture['claims']) {
  const known = new Set(claims.map(({ id }) => id));
  return Object.fromEntries(Object.entries(seen).filter(([id]) => known.has(id)));
}

/** A happening that is told again, with the same id, has changed: it takes its old place. */
function newestFirst(told: Happening[], known: Happening[]): Happening[] {
  const again = new Map(told.map((happening) => [happening.id, happening]));
  const kept = known.map((happening) => again.get(happening.id) ?? happening);
  const fresh = told.filter(({ id }) => !known.some((old) => old.id === id));
  return [...fresh, ...kept].slice(0, happeningsKept);
}

function newestLast(answers: PodAnswer[]): PodAnswer[] {
  const byService = Map.groupBy(answers, ({ service }) => service);
  const kept = new Set([...byService.values()].flatMap((own) => own.slice(-answersKept)));
  return answers.filter((answer) => kept.has(answer));
}
