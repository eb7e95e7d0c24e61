import type { Row } from '@doorstep/k8s/matrix/row';
import type { Tone } from './paint.ts';

/** One field of the table: a word, and the tone that says the same again. */
export interface Cell {
  text: string;
  tone: Tone;
}

const nothing: Cell = { text: '-', tone: 'muted' };

/** What was seen of one door from one place, or of several: `1/3 open` when they differ. */
export function cellOf(rows: Row[]): Cell {
  const cells = rows.map(cellOfRow);
  const [first = nothing] = cells;
  const most =
    cells.find(({ tone }) => tone === 'mismatch') ??
    cells.find(({ tone }) => tone === 'open') ??
    first;
  const alike = cells.filter(({ text }) => text === most.text).length;
  if (alike === cells.length || cells.length === 0) return most;
  return {
    text: `${alike}/${cells.length} ${most.text}`,
    tone: most.tone === 'mismatch' ? 'mismatch' : 'muted',
  };
}

function cellOfRow({ claim, verdict }: Row): Cell {
  if (verdict === 'mismatch') {
    return { text: claim.expected === 'shut' ? 'OPEN!' : 'SHUT!', tone: 'mismatch' };
  }
  if (verdict === 'in doubt') return { text: '?', tone: 'doubt' };
  return { text: verdict, tone: verdict };
}
