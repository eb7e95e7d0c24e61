import { hopTexts } from '../../../texts/doors-hops.ts';
import { doorsMeant } from './doors-meant.ts';
import { observedWord } from './observed.ts';
import type { Failed } from './sent.ts';
import { sentences } from './trail.ts';
import type { Stop } from './trail.ts';
import type { View } from './view.ts';
import { answering } from './who-answers.ts';

/** Statuses by which somebody on the way says that nobody behind answered. */
const fromBetween = new Set([502, 503, 504]);

/** What is known of why a request stopped at a place. */
export function whyStopped(view: View, { at }: Stop, { status, code }: Failed): string {
  if (status === 0) {
    return hopTexts.stops(code === 'timeout' ? hopTexts.timedOut : hopTexts.noReply);
  }
  if (at.kind !== 'inner door' || !fromBetween.has(status)) {
    return sentences(hopTexts.saidBy(status, code), hopTexts.nothingFurther);
  }
  const seen = seenAt(view, at.service);
  const service = view.services.get(at.service);
  const isEmpty = service !== undefined && answering(service).length === 0;
  return sentences(
    seen ? hopTexts.stops(seen) : isEmpty ? hopTexts.stopsHere : hopTexts.stopsUnknown,
    isEmpty && hopTexts.emptyList(at.service),
    !seen && !isEmpty && hopTexts.saidBy(status, code),
  );
}

/** What a try of the inner door saw that was not expected: the same stopped the request. */
function seenAt(view: View, service: string): string | undefined {
  const seen = doorsMeant(view, { kind: 'inner door', service })
    .flatMap(({ id }) => view.claimsByDoor.get(id) ?? [])
    .map(({ id }) => view.picture.seen[id])
    .find((one) => one?.verdict === 'mismatch');
  return seen && observedWord(seen);
}
