import { join } from 'node:path';
import { root, show } from '../run.ts';
import { numberAt, withReport } from './report.ts';
import type { Suite } from './tally.ts';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** A vitest project, or the part of it whose files match `filter`. A run without tests fails. */
export function vitestSuite(
  name: string,
  project: string,
  { filter = [], env = {} }: { filter?: string[]; env?: Record<string, string> } = {},
): Suite {
  const run = async () => {
    let code = 1;
    const report = await withReport(async (file) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
      const args = [vitest, 'run', '--project', project, ...reporters, ...filter];
      code = await show(process.execPath, args, { env });
    });
    const passed = numberAt(report, 'numPassedTests');
    const failed = numberAt(report, 'numFailedTests');
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  };
  return { name, run };
}
