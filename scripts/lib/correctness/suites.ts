import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.ts';
import type { Suite } from '../suites/tally.ts';
import { openBrokenBackend } from './broken-backend.ts';
import { openDatabases } from './databases.ts';
import type { DatabaseName, Databases } from './databases.ts';
import type { PlantedBug } from './planted-bug.ts';
import { plantedBugs } from './planted-bugs.ts';
import { formatBugs, formatRuns, formatViolations } from './report.ts';
import type { BugRow, RunRow } from './report.ts';
import { runOnce } from './run.ts';
import { summarise } from './summary.ts';

export interface CorrectnessSuite {
  database: DatabaseName;
  seed: string;
  orders: number;
  clients: number;
  /** Keeps histories also where no rule was broken. */
  keep?: boolean;
}

const histories = join(root, '.data', 'correctness');
/** A bug may need two customers who meet at the wrong moment, so it has so many runs to show itself. */
const runsPerBug = 4;

/** What belongs to every test: one short seeded run on SQLite. */
export function smallCorrectnessSuite(): Suite {
  const seed = String(Date.now());
  return correctnessSuite({ database: 'sqlite', clients: 24, seed, orders: 120, runs: 1 });
}

/** Seeded runs, each on a new shop; passed are those without a violation. */
export function correctnessSuite({ runs, ...suite }: CorrectnessSuite & { runs: number }): Suite {
  const { database, seed, orders, clients } = suite;
  return {
    name: `orders under fire on ${database}: seed ${seed}, ${runs} × ${orders} orders, ${clients} clients`,
    run: () =>
      withDatabases(database, async (databases) => {
        const rows: RunRow[] = [];
        for (let number = 1; number <= runs; number += 1) {
          const row = await oneRun({ ...suite, seed: seedOf(seed, number), root }, databases);
          rows.push(row);
          console.log(formatRuns([row]));
        }
        if (runs > 1) console.log(`\n${formatRuns(rows)}`);
        const passed = rows.filter(({ violations }) => violations.length === 0).length;
        return { passed, failed: runs - passed };
      }),
  };
}

/** Runs with each of the planted bugs; passed are those that were found. */
export function plantedBugsSuite(suite: CorrectnessSuite, bugs: PlantedBug[] = plantedBugs): Suite {
  return {
    name: `planted bugs on ${suite.database}: seed ${suite.seed}, each has to be found`,
    run: () =>
      withDatabases(suite.database, async (databases) => {
        const rows: BugRow[] = [];
        for (const bug of bugs) {
          const row = await findBug(bug, suite, databases);
          rows.push(row);
          console.log(`${row.found ? '✓' : '✗'} ${bug.name} (run ${row.runs})`);
        }
        console.log(`\n${formatBugs(rows)}`);
        const passed = rows.filter(({ found }) => found).length;
        return { passed, failed: bugs.length - passed };
      }),
  };
}

async function findBug(
  bug: PlantedBug,
  suite: CorrectnessSuite,
  databases: Databases,
): Promise<BugRow> {
  const tree = await openBrokenBackend(root, bug.edits);
  const { keyOfRetry } = bug;
  try {
    for (let runs = 1; ; runs += 1) {
      const seed = `${seedOf(suite.seed, runs)}-${bug.name.replaceAll(' ', '-')}`;
      const broken = { seed, root: tree.root, isPlanted: true, ...(keyOfRetry && { keyOfRetry }) };
      const row = await oneRun({ ...suite, ...broken }, databases);
      const found = row.violations.some(({ rule }) => bug.breaks.includes(rule));
      if (found || runs === runsPerBug) return { ...row, bug, runs, found };
    }
  } finally {
    await tree.remove();
  }
}

interface OneRun extends CorrectnessSuite {
  root: string;
  keyOfRetry?: (key: string) => string;
  /** Nothing is said about the violations of a bug that was planted. */
  isPlanted?: boolean;
}

async function oneRun(options: OneRun, databases: Databases): Promise<RunRow> {
  const { database, seed, keep = false, isPlanted = false } = options;
  const folder = join(histories, `${database}-${seed}`);
  const openStore = (files: string) => databases.open(files);
  const { history, violations } = await runOnce({ ...options, folder, openStore });
  const isTold = violations.length > 0 && !isPlanted;
  if (isTold) console.log(formatViolations(violations));
  if (isTold || keep) console.log(`the history and the logs are in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
  return { seed, summary: summarise(history), violations };
}

async function withDatabases<T>(name: DatabaseName, work: (databases: Databases) => Promise<T>) {
  const databases = await openDatabases(name);
  try {
    return await work(databases);
  } finally {
    await databases.close();
  }
}

/** The first run has the seed that was given, so that a later one can be run alone by its own. */
function seedOf(seed: string, number: number): string {
  return number === 1 ? seed : `${seed}-${number}`;
}
