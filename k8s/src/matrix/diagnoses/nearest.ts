import { distance } from 'fastest-levenshtein';

/** The name that takes the fewest edits to become `wanted`; none if it would be another word. */
export function nearest(wanted: string, names: string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, edits: distance(wanted, name) }))
    .toSorted((one, other) => one.edits - other.edits);
  const [best] = ranked;
  return best && best.edits <= Math.max(wanted.length, best.name.length) / 2
    ? best.name
    : undefined;
}
