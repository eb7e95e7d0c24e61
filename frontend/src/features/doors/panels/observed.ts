import { matrixTexts, observedTexts } from '../../../texts/doors-page.ts';
import type { SeenNow } from '../model/view.ts';

/** What was seen, in the page's closed words: `answered`, `answered 404`, `refused` … */
export function observedWord(seen: SeenNow | undefined): string {
  if (!seen) return matrixTexts.notTried;
  if (seen.aged) return matrixTexts.aged;
  const isNoWayIn = seen.result === 'answered' && seen.status !== undefined && seen.status >= 400;
  return isNoWayIn ? `${observedTexts.answered} ${seen.status}` : observedTexts[seen.result];
}
