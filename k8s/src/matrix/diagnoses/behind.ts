import type { Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import { isBadGateway, isWronglyShut } from './evidence.ts';
import { targetName } from './targets.ts';
import { count, listed } from './words.ts';

/**
 * Adds to the first known cause the rows of other Services that it explains: a tier that answers
 * 502 to 504, because the one that it asks itself does not answer.
 */
export function withConsequences(found: Diagnosis[], left: Row[]): Diagnosis[] {
  const root = found.find(({ rows }) => rows.some(isWronglyShut));
  if (!root) return found;
  const own = new Set(root.rows.map(targetName));
  const hurt = left.filter(
    (row) => isWronglyShut(row) && isBadGateway(row) && !own.has(targetName(row)),
  );
  if (hurt.length === 0) return found;
  const services = listed(hurt.map(targetName));
  const sentence = `${root.sentence} ${count(hurt.length, 'try', 'tries')} at ${services} failed with it.`;
  return found.map((one) =>
    one === root ? { ...root, sentence, rows: [...root.rows, ...hurt] } : one,
  );
}
