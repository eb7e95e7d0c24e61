import { createPool } from 'mysql2';
import type { MysqlPool } from 'kysely';
import type { DatabaseConfig } from '../config.ts';

export type MysqlConfig = Extract<DatabaseConfig, { engine: 'mysql' }>;

const connectionLimit = 10;
const queueLimit = 100;
const connectTimeout = 2000;
const acquireTimeout = 1000;

/** No connection became free in time: the database is away, stalled, or overloaded. */
export class AcquireTimeoutError extends Error {
  override name = 'AcquireTimeoutError';
}

/** A mysql2 pool with what it lacks: a bounded queue and a time limit for getting a connection. */
export function mysqlPool({ host, port, name, user, password }: MysqlConfig): MysqlPool {
  const pool = createPool({
    host,
    port,
    database: name,
    user,
    password,
    connectionLimit,
    queueLimit,
    connectTimeout,
  });
  return {
    end: (callback) => pool.end(callback),
    getConnection(callback) {
      let waiting = true;
      const timer = setTimeout(() => {
        waiting = false;
        const error = new AcquireTimeoutError(`no database connection within ${acquireTimeout} ms`);
        // A Node callback gets its error alone; kysely's type does not know that.
        Reflect.apply(callback, undefined, [error]);
      }, acquireTimeout);
      pool.getConnection((error, connection) => {
        clearTimeout(timer);
        if (waiting) callback(error, connection);
        else connection?.release();
      });
    },
  };
}
