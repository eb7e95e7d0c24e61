import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, show } from '../run.ts';
import { numberAt, withReport } from '../suites/report.ts';
import type { Suite } from '../suites/tally.ts';
import type { Visitor } from './fuzzed-shop.ts';
import type { FuzzOptions } from './options.ts';

// The one ends when its reader does; whoever signs out in the middle is a guest for the rest.
const leftOut = ['--exclude-path', '/api/doors/stream', '--exclude-operation-id', 'signOut'];
const checks = ['--checks', 'all'];
const settings = join(root, 'scripts', 'lib', 'fuzz', 'schemathesis.toml');
const runTimeout = 300_000;

export interface FuzzTarget {
  url: string;
  /** Where schemathesis leaves what it remembers. */
  folder: string;
  visitor: Visitor;
}

/**
 * One run of schemathesis over every operation of the OpenAPI document: what it allows, what it does
 * not allow, and what follows from an answer. Passed are the requests that broke no rule.
 */
export function fuzzSuite(
  program: string,
  { url, folder, visitor, seed, examples }: FuzzOptions & FuzzTarget,
): Suite {
  const { name, cookie, session } = visitor;
  const run = async () => {
    let code = 1;
    // In a file, for everybody on this machine can read the arguments of a program.
    const config = join(folder, 'schemathesis.toml');
    const auth = session ? `\n[auth.openapi.session]\napi_key = "${session}"\n` : '';
    await writeFile(config, (await readFile(settings, 'utf8')) + auth);
    const document = `${url}/api/openapi.json`;
    const made = ['--seed', String(seed), '--max-examples', String(examples), '--workers', '2'];
    const basket = session ? [] : ['--header', `Cookie: ${cookie}`];
    const report = await withReport(async (file) => {
      const told = ['--no-color', '--report', 'json', '--report-json-path', file];
      const args = ['--config-file', config, 'run', document, '--url', url];
      code = await show(program, [...args, ...checks, ...leftOut, ...made, ...basket, ...told], {
        timeout: runTimeout,
        cwd: folder,
      });
    });
    const cases = (kind: string) => numberAt(report, 'test_cases', kind);
    const failed = cases('with_failures') + cases('errored');
    return {
      passed: cases('generated') - failed,
      failed: code === 0 ? failed : Math.max(failed, 1),
    };
  };
  return { name: `the API as ${name} asks it, seed ${seed}`, run };
}
