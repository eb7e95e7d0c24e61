import { findViolations } from '../lib/correctness/checker.ts';
import { onInterrupt } from '../lib/interrupt.ts';
import { readCorrectnessOptions } from '../lib/correctness/options.ts';
import { readHistory } from '../lib/correctness/recorder.ts';
import { formatRuns, formatViolations } from '../lib/correctness/report.ts';
import { correctnessSuite, plantedBugsSuite } from '../lib/correctness/suites.ts';
import { summarise } from '../lib/correctness/summary.ts';
import { oneTest, runSuites } from '../lib/suites/tally.ts';
import type { Suite } from '../lib/suites/tally.ts';

/**
 * `npm run test:correctness`: customers order the last pieces while the API, its database and the
 * connections between them fail; then every order, piece and total is accounted for. `--bugs` proves
 * that bugs would be found, `--check FILE` looks at a recorded history once more.
 */
export async function run(args: string[]): Promise<void> {
  const { check, bugs, runs, ...suite } = readCorrectnessOptions(args);
  onInterrupt('The run is broken off; run it again by its seed.');
  if (check !== undefined) await runSuites([recordedSuite(check)]);
  else await runSuites([bugs ? plantedBugsSuite(suite) : correctnessSuite({ ...suite, runs })]);
}

function recordedSuite(file: string): Suite {
  return {
    name: `the history in ${file}`,
    run: async () => {
      const history = await readHistory(file);
      const violations = findViolations(history);
      console.log(formatRuns([{ seed: 'recorded', summary: summarise(history), violations }]));
      if (violations.length > 0) console.log(formatViolations(violations));
      return oneTest(violations.length === 0);
    },
  };
}
