import { join } from 'node:path';
import { root, show } from '../run.ts';
import { numberAt, withReport } from './report.ts';
import type { Suite } from './tally.ts';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/** Runs the browser tests that a folder's configuration names; resolves with the exit code. */
export function runPlaywright(
  folder: string,
  {
    browser,
    env = {},
    args = [],
  }: { browser: string; env?: Record<string, string>; args?: string[] },
): Promise<number> {
  return show(process.execPath, [playwright, 'test', '-c', folder, ...args], {
    env: { ...env, CHROMIUM_PATH: browser },
  });
}

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
      code = await runPlaywright('e2e', {
        browser,
        env: { ...env, DOOR: door, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
        args: selected,
      });
    });
    const passed = numberAt(report, 'stats', 'expected');
    const failed = numberAt(report, 'stats', 'unexpected') + numberAt(report, 'stats', 'flaky');
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  };
  return { name: `browser, door "${door}"`, run };
}
