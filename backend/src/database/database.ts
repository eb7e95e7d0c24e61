import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CompiledQuery, Kysely, MysqlDialect, SqliteDialect } from 'kysely';
import type { Transaction } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { DatabaseConfig, MysqlConfig } from '../config.ts';
import { nodeSqlite } from './node-sqlite.ts';
import { migrationPatience } from './patience.ts';
import type { Patience } from './patience.ts';
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
  /** How long the server is waited for; without it as long as a customer would. */
  patience?: Patience;
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

/**
 * Does `work` on a database whose server may take its time: MySQL gets connections of their own for
 * it; the embedded database, which is here or nowhere, is `usual`.
 */
export async function withPatience<T>(
  usual: Database,
  config: DatabaseConfig,
  work: (database: Database) => Promise<T>,
  { log }: Pick<DatabaseOptions, 'log'> = {},
): Promise<T> {
  if (config.engine === 'sqlite') return work(usual);
  const patient = openDatabase(config, { ...(log && { log }), patience: migrationPatience });
  try {
    return await work(patient);
  } finally {
    await patient.destroy();
  }
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
