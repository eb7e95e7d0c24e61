import { formatTable } from '../table.ts';
import { quiet } from './record.ts';
import type { LoadRecord, Loss, Summary } from './record.ts';
import type { RunResult } from './run.ts';

const shown = 20;

/** A line of the table of what each piece is worth. */
export interface PieceRow {
  /** What was missing. */
  name: string;
  what: string;
  result: Pick<RunResult, 'record' | 'rolls'>;
}

/** How a run went while each thing was rolled, and over all. */
export function formatPhases(record: LoadRecord): string {
  const head = ['WHILE ROLLED', 'REQUESTS', 'LOST', 'MEDIAN ms', 'P99 ms', 'MOST ms'];
  const phases = [quiet, ...record.phases.filter((phase) => phase !== quiet)];
  const lines = phases.map((phase) => [phase, ...cellsOf(record.summary(phase))]);
  return formatTable([head, ...lines, ['all', ...cellsOf(record.summary())]]);
}

/** The first losses, with all that is known of them; nothing where there is none. */
export function formatLosses(losses: Loss[]): string {
  const lines = losses.slice(0, shown).map(({ at, what, during, method, path, ...more }) => {
    const connection = more.kept ? 'a kept connection' : 'a new connection';
    const where = `${method} ${path}, ${connection}, ${more.waited.toFixed(0)} ms, ${more.requestId}`;
    return `  ${at.toFixed(1)} s, while ${during} was rolled: ${what} (${where})`;
  });
  const left = losses.length - lines.length;
  return [...lines, ...(left > 0 ? [`  and ${left} more`] : [])].join('\n');
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
