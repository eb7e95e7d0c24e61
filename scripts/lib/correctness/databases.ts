import { Failure } from '../failure.ts';
import { mysqlServer } from '../suites/mysql-server.ts';
import { startMariadb } from '../suites/mariadb.ts';
import { environment } from '../environment.ts';
import { mysqlStore } from './mysql-store.ts';
import { sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export const databaseNames = ['sqlite', 'mysql'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Where runs get their databases, until it is closed. */
export interface Databases {
  open(files: string): Promise<Store>;
  close(): Promise<void>;
}

/** SQLite files, or databases on one MySQL server for all runs. Throws a `Failure` when none can be had. */
export async function openDatabases(name: DatabaseName): Promise<Databases> {
  if (name === 'sqlite')
    return { open: async (files) => sqliteStore(files), close: async () => {} };
  const server = await killableServer();
  if (!server.crash) console.log(`doorstep: ${server.name} is not ours, so it is not killed.`);
  return {
    open: () => mysqlStore(server, `doorstep_correctness_${process.pid}`),
    close: server.stop,
  };
}

/** A server that can be killed, if there is one; TEST_MYSQL_URL is the person's wish, and goes before. */
async function killableServer() {
  const own = environment.testMysqlUrl ? undefined : await startMariadb();
  if (own && 'url' in own) return own;
  const server = await mysqlServer();
  if ('url' in server) return server;
  throw new Failure(
    `there is no MySQL (${server.reasons.join('; ')}). Install MariaDB, start Docker, or set ` +
      'TEST_MYSQL_URL=mysql://user:password@host:port',
  );
}
