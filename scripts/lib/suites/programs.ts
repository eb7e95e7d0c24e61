import { join } from 'node:path';
import { root, show } from '../run.ts';
import { commandSuite } from './command.ts';
import { linksSuite } from './links.ts';
import type { Suite } from './tally.ts';

const modules = join(root, 'node_modules');
const tsc = join(modules, 'typescript', 'bin', 'tsc');
const oxlint = join(modules, 'oxlint', 'bin', 'oxlint');
const oxfmt = join(modules, 'oxfmt', 'bin', 'oxfmt');

/** One check of the sources counts as one test: the program's exit code is its verdict. */
function check(name: string, args: string[]): Suite {
  return commandSuite(name, process.execPath, args);
}

/** Types, lint, format and links of the whole project. */
export const checks: Suite[] = [
  check('types', [tsc, '--noEmit', '-p', 'tsconfig.json']),
  check('types of the storefront', [tsc, '--noEmit', '-p', 'frontend/tsconfig.json']),
  check('lint', [oxlint, '--type-aware', '--deny-warnings']),
  check('format', [oxfmt, '--check']),
  linksSuite,
];

/** Formats every file in place; the exit code of the formatter. */
export function format(): Promise<number> {
  return show(process.execPath, [oxfmt]);
}
