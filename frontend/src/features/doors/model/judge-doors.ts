import { stateTexts } from '../../../texts/doors-model.ts';
import { isTried, mismatchWords } from './verdicts.ts';
import type { Judged } from './verdicts.ts';
import type { View } from './view.ts';
import type { WordedState } from './worded-state.ts';

/** Of outer doors your own machine decides, where it tried; else whoever did. */
export function judgeOuter(judged: readonly Judged[]): WordedState {
  const mine = judged.filter(({ claim }) => claim.vantage === 'your machine').filter(isTried);
  return settled(judged, mine) ?? judgeAnybody(judged);
}

/** Of inner doors the shop's own pods decide, where they tried; else whoever did. */
export function judgeInner(view: View, judged: readonly Judged[]): WordedState {
  const ofShop = fromShop(view, judged);
  if (!ofShop.some(isTried)) return judgeAnybody(judged);
  const within = settled(judged, []);
  if (within) return within;
  const { open, shut } = tiersLetIn(view, judged);
  if (open.length === 0) return shutFor(ofShop, shut);
  const word = shut.length > 0 ? stateTexts.openFor(open) : stateTexts.open;
  return { state: 'open', word };
}

/** The tiers whose pods were let in by at least one of the doors, and those that were not. */
export function tiersLetIn(view: View, judged: readonly Judged[]) {
  const tried = fromShop(view, judged).filter(isTried);
  const open = tiersOf(view, tried.filter(isOpen));
  const shut = tiersOf(view, tried).filter((tier) => !open.includes(tier));
  return { open, shut };
}

function fromShop({ vantages }: View, judged: readonly Judged[]): Judged[] {
  return judged.filter(({ claim }) => vantages.get(claim.vantage)?.kind === 'tier');
}

/** Where somebody else is to be let in, who was kept out proves nothing of the door. */
function shutFor(ofShop: readonly Judged[], shut: string[]): WordedState {
  const isUntried = ofShop.some((one) => !isTried(one) && one.claim.expected === 'open');
  return isUntried
    ? { state: 'in doubt', word: stateTexts.shutFor(shut) }
    : { state: 'shut', word: stateTexts.shut };
}

function judgeAnybody(judged: readonly Judged[]): WordedState {
  return settled(judged, judged.filter(isTried)) ?? inDoubt(judged);
}

/** A mismatch anywhere, else open where anybody of `tried` got in. */
function settled(all: readonly Judged[], tried: readonly Judged[]): WordedState | undefined {
  const [mismatch] = mismatchWords(all);
  if (mismatch) return { state: 'mismatch', word: mismatch.words };
  if (tried.length === 0) return undefined;
  return tried.some(isOpen)
    ? { state: 'open', word: stateTexts.open }
    : { state: 'shut', word: stateTexts.shut };
}

function inDoubt(judged: readonly Judged[]): WordedState {
  const seen = judged.flatMap(({ seen }) => seen ?? []);
  if (seen.some(({ aged, result }) => aged && result !== 'not tried')) {
    return { state: 'in doubt', word: stateTexts.aged };
  }
  const isTriedInVain = seen.some(({ result }) => result !== 'not tried');
  return { state: 'in doubt', word: isTriedInVain ? stateTexts.undecided : stateTexts.notTried };
}

function isOpen({ seen }: Judged): boolean {
  return seen?.verdict === 'open';
}

function tiersOf({ vantages }: View, judged: readonly Judged[]): string[] {
  return [...new Set(judged.flatMap(({ claim }) => vantages.get(claim.vantage)?.tier ?? []))];
}
