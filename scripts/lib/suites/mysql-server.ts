import { environment } from '../environment.ts';
import { startMariadb } from './mariadb.ts';
import { startMysqlContainer } from './mysql-container.ts';

/** A MySQL-protocol server for the integration tests. */
export interface MysqlServer {
  name: string;
  /** `mysql://user:password@host:port` of an account that may create databases */
  url: string;
  /** Kills it with -9 and starts it again on the same data; only where it is a process of ours. */
  crash?: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * The server that TEST_MYSQL_URL names, else `mysql:9.7` where Docker runs, else the distribution's
 * MariaDB. Returns the reasons when none can be had.
 */
export async function mysqlServer(): Promise<MysqlServer | { reasons: string[] }> {
  if (environment.testMysqlUrl) {
    return { name: 'TEST_MYSQL_URL', url: environment.testMysqlUrl, stop: async () => {} };
  }
  const reasons: string[] = [];
  for (const start of [startMysqlContainer, startMariadb]) {
    const server = await start();
    if ('url' in server) return server;
    reasons.push(server.reason);
  }
  return { reasons };
}
