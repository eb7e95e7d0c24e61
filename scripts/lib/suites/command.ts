import { join } from 'node:path';
import { root, show } from '../run.ts';
import { oneTest } from './tally.ts';
import type { Suite, Tally } from './tally.ts';

const main = join(root, 'scripts', 'main.ts');

/** A program that counts as one test: its exit code is the verdict. */
export function commandSuite(name: string, program: string, args: string[]): Suite {
  return { name, run: async () => oneTest((await show(program, args)) === 0) };
}

/** One of this project's own commands, run as a user runs it. */
export function runOwn(args: string[]): Promise<Tally> {
  return commandSuite(args.join(' '), process.execPath, [main, ...args]).run();
}
