import { distance } from 'fastest-levenshtein';

/** Shorter words are too near to too many others. */
const shortest = 4;

/** Letters that may be wrong, missing or too many: one, and in a longer word two. */
const tolerated = (word: string) => (word.length < 6 ? 1 : 2);

/**
 * A search in which each word that nothing in the shop has is replaced by the nearest that something
 * has. Both sides as `searchText` writes them. Undefined where every word is known, or one of the
 * others is near to none.
 */
export function correctedSearch(words: string[], texts: string[]): string | undefined {
  const known = new Set(texts.flatMap((text) => text.match(/[\p{Letter}\p{Number}]+/gu) ?? []));
  const isKnown = (word: string) => texts.some((text) => text.includes(word));
  if (words.every(isKnown)) return undefined;
  const corrected = words.map((word) => (isKnown(word) ? word : nearest(word, known)));
  return corrected.includes(undefined) ? undefined : corrected.join(' ');
}

function nearest(word: string, known: Set<string>): string | undefined {
  if (word.length < shortest) return undefined;
  const near = [...known]
    .map((other) => ({ other, edits: distance(word, other) }))
    .filter(({ other, edits }) => other.length >= shortest && edits <= tolerated(word));
  return near.toSorted((one, two) => one.edits - two.edits || (one.other < two.other ? -1 : 1))[0]
    ?.other;
}
