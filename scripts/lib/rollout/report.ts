import { formatTable } from '../table.ts';
import { quiet } from './record.ts';
import type { LoadRecord, Loss, Summary } from './record.ts';
import type { Roll } from './rolls.ts';

/** A line of the table of what each piece is worth. */
export interface PieceRow {
  /** What was missing. */
  name: string;
  what: string;
  result: { record: LoadRecord; rolls: Roll[] };
}

/** How a run went while each thing was rolled, and over all. */
export function formatPhases(record: LoadRecord): string {
  const head = ['WHILE ROLLED', 'REQUESTS', 'LOST', 'MEDIAN ms', 'P99 ms', 'MOST ms'];
  const phases = [quiet, ...record.phases.filter((phase) => phase !== quiet)];
  const lines = phases.map((phase) => [phase, ...cellsOf(record.summary(phase))]);
  return formatTable([head, ...lines, ['all', ...cellsOf(record.summary())]]);
}

/** A loss with all that leads to its cause. */
export function formatLoss({ at, what, during, method, path, ...more }: Loss): string {
  const connection = more.kept ? 'a kept connection' : 'a new connection';
  const where = `${method} ${path}, ${connection}, ${more.waited.toFixed(0)} ms, ${more.requestId}`;
  return `  ${at.toFixed(1)} s, while ${during} was rolled: ${what} (${where})`;
}

/** One line for each piece: what a rollout without it costs. */
export function formatPieces(rows: PieceRow[]): string {
  const head = ['WITHOUT', 'REQUESTS', 'LOST', 'ONE IN', 'PER ROLLOUT', 'AS', 'WHAT THAT IS'];
  const lines = rows.map(({ name, what, result: { record, rolls } }) => {
    const { requests, lost } = record.summary();
    const oneIn = lost > 0 ? toText(requests / lost) : '–';
    const each = (lost / rolls.length).toFixed(1);
    return [name, toText(requests), toText(lost), oneIn, each, countKinds(record.losses), what];
  });
  return formatTable([head, ...lines]);
}

/** "12 × reset, 3 × HTTP 502"; "–" for none. */
export function countKinds(losses: Loss[]): string {
  const kinds = [...Map.groupBy(losses, ({ what }) => what)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return kinds.map(([what, of]) => `${of.length} × ${what}`).join(', ') || '–';
}

function cellsOf({ requests, lost, median, p99, most }: Summary): string[] {
  return [toText(requests), toText(lost), ...[median, p99, most].map((ms) => ms.toFixed(1))];
}

function toText(count: number): string {
  return Math.round(count).toLocaleString('en-GB');
}
