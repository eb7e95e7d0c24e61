import type { ShortenedLine } from '@doorstep/backend/contract/session';
import { mergeTexts } from '../../texts/account.ts';

/** Why fewer of a thing came into the basket than both baskets held. */
export function shortenedSentence({ name, wanted, now, reason }: ShortenedLine): string {
  return reason === 'limit'
    ? mergeTexts.limit(name, wanted, now)
    : mergeTexts.stock(name, wanted, now);
}
