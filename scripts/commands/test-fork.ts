import { changesOfFork } from '../lib/fork/changes.ts';
import { changedSuite } from '../lib/fork/fork-suites.ts';
import { readOptions } from '../lib/options.ts';
import { runSuites } from '../lib/suites/tally.ts';

/**
 * `npm run test:fork`: what docs/fork.md tells a team to do, done in copies of the project, in which
 * types, lint, format, links and a choice of tests (`--all`: every unit test) have to pass.
 */
export async function run(args: string[]): Promise<void> {
  const { all = false } = readOptions(args, { all: { type: 'boolean' } });
  const changes = await changesOfFork();
  await runSuites(changes.map((change) => changedSuite(change, all)));
}
