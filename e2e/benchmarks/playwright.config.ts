import { defineConfig } from '@playwright/test';
import { environment } from '../environment.ts';

const { chromiumPath } = environment;

export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
  use: {
    browserName: 'chromium',
    launchOptions: chromiumPath === undefined ? {} : { executablePath: chromiumPath },
  },
});
