import { formatTable } from '../table.ts';
import type { PlantedBug } from './planted-bug.ts';
import type { Summary } from './summary.ts';
import type { Violation } from './violation.ts';

const shown = 20;

/** A run in a table. */
export interface RunRow {
  seed: string;
  summary: Summary;
  violations: Violation[];
}

/** A planted bug in a table. */
export interface BugRow extends RunRow {
  bug: PlantedBug;
  /** Runs until it was found, or given up. */
  runs: number;
  found: boolean;
}

/** One line for each run, and one over all when there are more. */
export function formatRuns(rows: RunRow[]): string {
  const head = 'SEED,ORDERS,CONFIRMED,REFUSED,REQUESTS,IN DOUBT,FAULTS,SECONDS,VIOLATIONS'.split(
    ',',
  );
  const lines = rows.map(({ seed, summary, violations }) => {
    return { seed, numbers: [...figuresOf(summary), violations.length] };
  });
  const [first, ...others] = lines;
  if (first && others.length > 0) {
    const sums = first.numbers.map((_, column) =>
      lines.reduce((sum, { numbers }) => sum + (numbers[column] ?? 0), 0),
    );
    lines.push({ seed: `${lines.length} runs`, numbers: sums });
  }
  return formatTable([head, ...lines.map(({ seed, numbers }) => [seed, ...numbers.map(toText)])]);
}

/** One line for each bug: whether it was found, and by which rules. */
export function formatBugs(rows: BugRow[]): string {
  const head = ['', 'BUG', 'WHAT IS WRONG', 'RUNS', 'ORDERS', 'VIOLATIONS', 'FOUND BY'];
  const lines = rows.map(({ bug, found, runs, summary, violations }) => [
    found ? '✓' : '✗',
    bug.name,
    bug.fact,
    ...[runs, summary.orders, violations.length].map(toText),
    countRules(violations),
  ]);
  return formatTable([head, ...lines]);
}

/** The first violations of a run, each with what broke the rule. */
export function formatViolations(violations: Violation[]): string {
  const lines = violations.slice(0, shown).map(({ rule, what }) => `  ${rule}: ${what}`);
  const more = violations.length - lines.length;
  return [countRules(violations), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function countRules(violations: Violation[]): string {
  const counts = Map.groupBy(violations, ({ rule }) => rule);
  return [...counts].map(([rule, of]) => `${of.length} × ${rule}`).join(', ');
}

function figuresOf({ orders, confirmed, refused, requests, ambiguous, faults, seconds }: Summary) {
  return [orders, confirmed, refused, requests, ambiguous, faults, seconds];
}

function toText(number: number): string {
  return Number.isInteger(number) ? String(number) : number.toFixed(1);
}
