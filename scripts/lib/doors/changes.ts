import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import { cellOf } from './cell.ts';
import { pairOf } from './index-rows.ts';

/** The pairs of door and place whose cell reads differently than in the round before. */
export function changedPairs(before: Row[], after: Row[]): Set<string> {
  const words = wordsOf(before);
  const changed = [...wordsOf(after)].filter(
    ([pair, word]) => words.has(pair) && words.get(pair) !== word,
  );
  return new Set(changed.map(([pair]) => pair));
}

function wordsOf(rows: Row[]): Map<string, string> {
  return new Map(
    rows.map((row) => [
      pairOf(row.claim.door.id, vantageId(row.claim.vantage)),
      cellOf([row]).text,
    ]),
  );
}
