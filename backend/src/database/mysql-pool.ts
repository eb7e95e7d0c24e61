import { createPool } from 'mysql2';
import type { MysqlPool } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { MysqlConfig } from '../config.ts';
import { AcquireTimeoutError } from './acquire-timeout.ts';
import { countConnections } from './count-connections.ts';
import { followMysqlTls } from './mysql-tls.ts';
import { createPoolUse } from './pool-use.ts';
import type { PoolUse } from './pool-use.ts';

const connectionLimit = 10;
const queueLimit = 100;
const connectTimeout = 2000;
const acquireTimeout = 1000;

/** A mysql2 pool with what it lacks: a bounded queue and a time limit for getting a connection. */
export function mysqlPool(
  { host, port, name, user, password, tls }: MysqlConfig,
  { log, poolUse = createPoolUse() }: { log?: FastifyBaseLogger; poolUse?: PoolUse } = {},
): MysqlPool {
  const secured = tls && followMysqlTls(tls, log);
  const pool = createPool({
    host,
    port,
    database: name,
    user,
    password,
    connectionLimit,
    queueLimit,
    connectTimeout,
    ...(secured && { ssl: secured.ssl }),
  });
  poolUse.limit = connectionLimit;
  const lend = countConnections(pool, poolUse);
  return {
    end(callback) {
      secured?.stop();
      pool.end(callback);
    },
    getConnection(callback) {
      let waiting = true;
      poolUse.waiting += 1;
      const timer = setTimeout(() => {
        waiting = false;
        poolUse.waiting -= 1;
        poolUse.timeouts += 1;
        const error = new AcquireTimeoutError(`no database connection within ${acquireTimeout} ms`);
        // A Node callback gets its error alone; kysely's type does not know that.
        Reflect.apply(callback, undefined, [error]);
      }, acquireTimeout);
      pool.getConnection((error, connection) => {
        clearTimeout(timer);
        if (connection) lend(connection);
        if (waiting) poolUse.waiting -= 1;
        if (waiting) callback(error, connection);
        else connection?.release();
      });
    },
  };
}
