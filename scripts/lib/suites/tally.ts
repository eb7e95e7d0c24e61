import { Failure } from '../failure.ts';

/** How many tests of a suite passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The tally of something that either holds or does not. */
export function oneTest(holds: boolean): Tally {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export interface Suite {
  name: string;
  run(): Promise<Tally>;
}

/**
 * Runs suites one after the other, stops after the first that fails, and ends with the one line
 * `N passed, N failed` over all. Throws when anything failed or nothing ran.
 */
export async function runSuites(suites: Suite[]): Promise<void> {
  const { passed, failed } = await runUntilFailure(suites);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Failure('a suite failed, see above.');
  if (passed === 0) throw new Failure('no test ran.');
}

/** Runs suites one after the other until one fails; resolves with the sum of their tallies. */
export async function runUntilFailure(suites: Suite[]): Promise<Tally> {
  const total: Tally = { passed: 0, failed: 0 };
  for (const suite of suites) {
    console.log(`\n── ${suite.name}`);
    const started = Date.now();
    const { passed, failed } = await suite.run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${suite.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  return total;
}
