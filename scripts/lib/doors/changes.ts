import type { Row } from '@doorstep/k8s/matrix/row';
import { cellOf } from './cell.ts';
import { pairOfRow } from './index-rows.ts';

/** The pairs of door and place whose cell reads differently than in the round before. */
export function changedPairs(before: Row[], after: Row[]): Set<string> {
  const words = wordsOf(before);
  const changed = [...wordsOf(after)].filter(
    ([pair, word]) => words.has(pair) && words.get(pair) !== word,
  );
  return new Set(changed.map(([pair]) => pair));
}

function wordsOf(rows: Row[]): Map<string, string> {
  return new Map(rows.map((row) => [pairOfRow(row), cellOf([row]).text]));
}
