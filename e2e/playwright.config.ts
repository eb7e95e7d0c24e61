import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { PlaywrightTestConfig } from '@playwright/test';
import { environment } from './environment.ts';
import { firstAdmin } from './fixtures/people.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const presetTests = fileURLToPath(new URL(`./presets/${environment.preset}`, import.meta.url));
const results = fileURLToPath(new URL('./test-results', import.meta.url));
const { door, chromiumPath, port } = environment;
const isCluster = !['local', 'compose', 'mapped'].includes(door);

/** Each run starts with a new database: Playwright empties the folder of results first. */
const localShop: PlaywrightTestConfig['webServer'] = {
  name: 'shop',
  command: `"${process.execPath}" scripts/main.ts start --port ${port} --data "${results}/data"`,
  cwd: root,
  url: `http://127.0.0.1:${port}/readyz`,
  reuseExistingServer: false,
  env: { ADMIN_EMAIL: firstAdmin.email, ADMIN_PASSWORD: firstAdmin.password },
  timeout: 120_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
};

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: '.',
  outputDir: results,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A shop that is down fails every test, each after its time is up: these are enough to know.
  maxFailures: 8,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: `${results}/results.json` }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // Without the film: it doubles the time of a run. The snapshots of every step stay.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: chromiumPath === undefined ? {} : { executablePath: chromiumPath },
  },
  projects: [
    { name: 'storefront', testDir: './storefront', grepInvert: /@phone-only/, use: desktop },
    { name: 'storefront-phone', testDir: './storefront', grep: /@phone/, use: phone },
    ...(door === 'local' ? [{ name: 'local', testDir: './local', use: desktop }] : []),
    ...(isCluster ? [{ name: 'doors', testDir: './doors', use: desktop }] : []),
    // These change the cluster and put it back: never two at a time.
    ...(isCluster && existsSync(presetTests)
      ? [{ name: 'preset', testDir: presetTests, workers: 1, timeout: 180_000 }]
      : []),
  ],
  ...(door === 'local' && { webServer: localShop }),
});
