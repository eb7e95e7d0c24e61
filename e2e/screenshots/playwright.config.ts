import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { environment } from '../environment.ts';
import { ports } from './situations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = fileURLToPath(new URL('../test-results', import.meta.url));
const { chromiumPath } = environment;

/** One shop for each recording. */
const shops = Object.entries(ports).map(([recording, port]) => ({
  name: recording,
  command: `"${process.execPath}" scripts/main.ts start --port ${port} --data "${results}/${recording}" --recording k8s/recordings/${recording}.jsonl`,
  cwd: root,
  url: `http://127.0.0.1:${port}/readyz`,
  reuseExistingServer: false,
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
}));

export default defineConfig({
  testDir: '.',
  outputDir: results,
  workers: 2,
  fullyParallel: true,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: chromiumPath === undefined ? {} : { executablePath: chromiumPath },
  },
  webServer: shops,
});
