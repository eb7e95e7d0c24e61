import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{backend,frontend,k8s,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.mysql.test.ts'],
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
