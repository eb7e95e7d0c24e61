import { answeredTexts } from '../../../texts/doors-hops.ts';
import { shortPod } from './pod-name.ts';
import { firstSeen, ownerOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** Who answered, whom they asked, and how they saw the client: for the note beside the picture. */
export function answeredNotes({ view, journey }: Trail): string[] {
  const { frontend, backend } = journey.whoami;
  if (!backend.pod) return [];
  const first = frontend?.pod ? { tier: 'frontend', ...frontend } : { tier: 'backend', ...backend };
  const database = view.pods.get(journey.database?.host ?? '');
  const seen = firstSeen(journey);
  return [
    answeredTexts.who(first.tier, shortPod(first.pod ?? first.host), first.node),
    ...(first.tier === 'frontend' ? [answeredTexts.asked('backend', shortPod(backend.pod))] : []),
    ...(database ? [answeredTexts.askedDatabase(shortPod(database.name))] : []),
    ...(seen ? [answeredTexts.seenAs(seen, ownerOf(view, seen).node?.name)] : []),
  ];
}
