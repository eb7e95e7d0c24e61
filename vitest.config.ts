import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Where tests put their files, also those that are killed; Windows has names of its own for it. */
const folder = join(tmpdir(), `doorstep-tests-${process.pid}`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{backend,frontend,k8s,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.mysql.test.ts'],
          globalSetup: 'scripts/test-folder.ts',
          env: { TMPDIR: folder, TEMP: folder, TMP: folder },
          restoreMocks: true,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // These need the server that TEST_MYSQL_URL names.
        test: {
          name: 'mysql',
          include: ['scripts/**/*.mysql.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 200_000,
        },
      },
      {
        test: {
          name: 'chart',
          include: ['helm/tests/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
