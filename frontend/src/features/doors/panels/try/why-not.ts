import type { DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { tryTexts } from '../../../../texts/doors-page.ts';
import type { View } from '../../model/view.ts';

/** Whether there is a cluster behind the page that can be asked right now. */
export type Reach = 'live' | 'lost' | 'recording';

/** Why the page itself can't try a door from a place; undefined where it can. */
export function whyNot(vantage: DoorsVantage, view: View, reach: Reach): string | undefined {
  if (reach === 'recording') return tryTexts.recording;
  if (reach === 'lost') return tryTexts.lost;
  if (vantage.here) return undefined;
  if (vantage.kind === 'your machine') return tryTexts.machineOnly;
  return tryTexts.elsewhere(view.picture.vantages.find(({ here }) => here)?.tier);
}
