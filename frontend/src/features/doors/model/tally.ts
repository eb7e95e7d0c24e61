import { tallyTexts } from '../../../texts/doors-model.ts';
import { isTried, mismatchWords } from './verdicts.ts';
import { seenOf } from './view.ts';
import type { View } from './view.ts';

/** What was tried, counted over the claims; what is in doubt was not. */
export interface Tally {
  /** Doors and places with at least one try that still proves something. */
  doors: number;
  places: number;
  open: number;
  shut: number;
  inDoubt: number;
  mismatch: number;
}

/** Counts the claims by what is known of them. `now` is in ms. */
export function tallyOf(view: View, now: number): Tally {
  const judged = judgedAll(view, now);
  const tried = judged.filter(isTried);
  const count = (verdict: string) => tried.filter(({ seen }) => seen?.verdict === verdict).length;
  return {
    doors: new Set(tried.map(({ claim }) => claim.door)).size,
    places: new Set(tried.map(({ claim }) => claim.vantage)).size,
    open: count('open'),
    shut: count('shut'),
    inDoubt: judged.length - tried.length,
    mismatch: count('mismatch'),
  };
}

/** `9 doors tried from 6 places: 43 open, 11 shut, all as expected.` `now` is in ms. */
export function tallySentence(view: View, now: number): string {
  const tally = tallyOf(view, now);
  const { doors, places, open, shut, inDoubt, mismatch } = tally;
  const found =
    mismatch > 0
      ? [tallyTexts.differ(mismatch, open + shut + mismatch), ...differing(view, mismatch, now)]
      : [tallyTexts.asExpected(open, shut)];
  const said =
    open + shut + mismatch > 0 ? [`${tallyTexts.tried(doors, places)}: ${found.join(' ')}`] : [];
  return [...said, ...(inDoubt > 0 ? [tallyTexts.inDoubt(inDoubt, said.length > 0)] : [])].join(
    ' ',
  );
}

function differing(view: View, mismatch: number, now: number): string[] {
  const [most] = mismatchWords(judgedAll(view, now));
  return [
    ...(most?.all ? [tallyTexts.allSay(mismatch, most.words)] : []),
    ...(view.picture.diagnoses.length === 1 ? [tallyTexts.oneCause(mismatch)] : []),
  ];
}

function judgedAll(view: View, now: number) {
  return view.picture.claims.map((claim) => ({ claim, seen: seenOf(view, claim.id, now) }));
}
