import type { DoorsClaim } from '@doorstep/backend/contract/doors-matrix';
import { duration } from '../../../../lib/duration.ts';
import { whyTexts } from '../../../../texts/doors-page.ts';
import { observedWord } from '../../model/observed.ts';
import type { SeenNow } from '../../model/view.ts';

/** The question that the reason answers. */
export function question(claim: DoorsClaim, seen: SeenNow | undefined, door: string, from: string) {
  const { expected } = claim;
  if (expected === 'unclear') return whyTexts.unclear(door, from);
  const isAsExpected = seen?.verdict === expected;
  return (isAsExpected ? whyTexts.asked : whyTexts.should)(door, expected, from);
}

/** Expected against seen, in one sentence. `now` is in ms. */
export function comparison(
  { expected }: DoorsClaim,
  seen: SeenNow | undefined,
  now: number,
): string {
  if (!seen || seen.result === 'not tried') return whyTexts.notTried(expected);
  if (seen.aged) return whyTexts.aged(expected, duration(now - Date.parse(seen.at)));
  const observed = observedWord(seen);
  if (expected === 'unclear') return whyTexts.unclearSeen(observed);
  return seen.verdict === 'mismatch'
    ? whyTexts.otherwise(expected, observed)
    : whyTexts.asExpected(expected, observed);
}
