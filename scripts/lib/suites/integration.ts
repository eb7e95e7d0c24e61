import { mysqlServer } from './mysql-server.ts';
import type { Suite } from './tally.ts';
import { vitestSuite } from './vitest.ts';

export interface Integration {
  suites: Suite[];
  /** Said at the end when there is no server: what did not run, and how to make it run. */
  notRun: string[];
  stop(): Promise<void>;
}

/** The backend's tests once more, on a real MySQL-protocol server where one can be had. */
export async function integrationSuite(): Promise<Integration> {
  const server = await mysqlServer();
  if ('reasons' in server) {
    const sentence =
      `doorstep: the integration tests on MySQL did NOT run (${server.reasons.join('; ')}). ` +
      'Start Docker, install MariaDB, or set TEST_MYSQL_URL=mysql://user:password@host:port';
    return { suites: [], notRun: [sentence], stop: async () => {} };
  }
  const env = { TEST_MYSQL_URL: server.url };
  const suite = vitestSuite(`integration on ${server.name}`, 'unit', {
    filter: ['backend/'],
    env,
  });
  const away = vitestSuite(`a database that goes away, ${server.name}`, 'mysql', { env });
  return { suites: [suite, away], notRun: [], stop: server.stop };
}
