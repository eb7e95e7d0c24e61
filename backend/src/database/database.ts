import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CompiledQuery, Kysely, MysqlDialect, SqliteDialect } from 'kysely';
import type { Transaction } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { DatabaseConfig, MysqlConfig } from '../config.ts';
import { nodeSqlite } from './node-sqlite.ts';
import type { PoolUse } from './pool-use.ts';
import type { Schema } from './schema.ts';
import { statementLog } from './statement-log.ts';

// Read committed: a transaction that waited for a row's lock then sees what it waited for.
const sessionSettings = [
  'set session transaction isolation level read committed',
  'set session innodb_lock_wait_timeout = 5',
];

export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;
export type Engine = DatabaseConfig['engine'];

export interface DatabaseOptions {
  log?: FastifyBaseLogger;
  /** Is kept up to date; SQLite has no pool. */
  poolUse?: PoolUse;
}

/** One set of queries over two engines. Nothing is opened or connected before the first query. */
export function openDatabase(config: DatabaseConfig, options: DatabaseOptions = {}): Database {
  const statements = options.log && statementLog(options.log);
  return new Kysely<Schema>({
    dialect:
      config.engine === 'sqlite' ? sqliteDialect(config.file) : mysqlDialect(config, options),
    ...(statements && { log: statements }),
  });
}

function sqliteDialect(file: string) {
  return new SqliteDialect({
    database: async () => {
      if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
      return nodeSqlite(file);
    },
  });
}

function mysqlDialect(config: MysqlConfig, options: DatabaseOptions) {
  return new MysqlDialect({
    // Imported here: the embedded database needs no driver.
    pool: async () => (await import('./mysql-pool.ts')).mysqlPool(config, options),
    onCreateConnection: async (connection) => {
      for (const statement of sessionSettings) {
        await connection.executeQuery(CompiledQuery.raw(statement));
      }
    },
  });
}
