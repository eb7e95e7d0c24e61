import type { DoorsClaim, DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { stateTexts } from '../../../texts/doors-model.ts';
import { observedWord } from './observed.ts';
import { seenOf } from './view.ts';
import type { SeenNow, View } from './view.ts';

/** A claim and what is known of it at a moment. */
export interface Judged {
  claim: DoorsClaim;
  seen: SeenNow | undefined;
}

/** Every claim on some doors with what is known of it. `now` is in ms. */
export function judge(view: View, doors: readonly DoorsDoor[], now: number): Judged[] {
  return doors.flatMap(({ id }) =>
    (view.claimsByDoor.get(id) ?? []).map((claim) => ({
      claim,
      seen: seenOf(view, claim.id, now),
    })),
  );
}

/** Whether something was seen that still proves something. */
export function isTried({ seen }: Judged): boolean {
  return seen !== undefined && seen.verdict !== 'in doubt';
}

/** `expected open, got refused`: what most of the mismatches say; none where all is as written. */
export function mismatchWords(judged: readonly Judged[]): { words: string; all: boolean }[] {
  const counts = new Map<string, number>();
  for (const { claim, seen } of judged) {
    if (seen?.verdict !== 'mismatch') continue;
    const words = stateTexts.mismatch(claim.expected, observedWord(seen));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([words]) => ({ words, all: counts.size === 1 }));
}
