import { join } from 'node:path';
import { root, show } from '../run.ts';
import { numberAt, withReport } from './report.ts';
import type { Suite } from './tally.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** A door that the browser tests can go through. */
export type Door =
  | 'local'
  | 'compose'
  | 'mapped'
  | 'port-forward'
  | 'loadbalancer'
  | 'nodeport'
  | 'ingress'
  | 'gateway';

/** The browser tests of some Playwright projects, run through one door. */
export function playwrightSuite(
  door: Door,
  {
    browser,
    projects,
    env = {},
    leaveOut,
  }: {
    browser: string;
    projects: string[];
    env?: Record<string, string>;
    /** Tests with these tags (a regular expression) are not run. */
    leaveOut?: string;
  },
): Suite {
  const run = async () => {
    let code = 1;
    const report = await withReport(async (file) => {
      const selected = projects.flatMap((project) => ['--project', project]);
      if (leaveOut !== undefined) selected.push('--grep-invert', leaveOut);
      code = await show(process.execPath, [playwright, 'test', '-c', 'e2e', ...selected], {
        env: {
          ...env,
          DOOR: door,
          CHROMIUM_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: file,
        },
      });
    });
    const passed = numberAt(report, 'stats', 'expected');
    const failed = numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky');
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  };
  return { name: `browser, door "${door}"`, run };
}
