import { createPool } from 'mysql2';
import type { PoolConnection } from 'mysql2';
import type { MysqlPool, MysqlPoolConnection } from 'kysely';
import type { FastifyBaseLogger } from 'fastify';
import type { MysqlConfig } from '../config.ts';
import { countConnections } from './count-connections.ts';
import { followMysqlTls } from './mysql-tls.ts';
import { NoAnswerError } from './no-answer.ts';
import { shopPatience } from './patience.ts';
import type { Patience } from './patience.ts';
import { createPoolUse } from './pool-use.ts';
import type { PoolUse } from './pool-use.ts';
import { createSilenceWatch } from './silence.ts';
import { disconnect, watchedConnection } from './watched-connection.ts';

const connectionLimit = 10;
const queueLimit = 100;
/** On each connection; a server allows 16,382 of all its connections together. */
const maxPreparedStatements = 100;
/** ms for saying goodbye to the server. */
const endTimeout = 1000;

interface PoolOptions {
  log?: FastifyBaseLogger;
  poolUse?: PoolUse;
  patience?: Patience;
}

/** A mysql2 pool with what it lacks: a bounded queue, and time limits for connections and answers. */
export function mysqlPool(
  { host, port, name, user, password, tls }: MysqlConfig,
  { log, poolUse = createPoolUse(), patience = shopPatience }: PoolOptions = {},
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
    maxPreparedStatements,
    connectTimeout: patience.connection,
    ...(secured && { ssl: secured.ssl }),
  });
  poolUse.limit = connectionLimit;
  const lend = countConnections(pool, poolUse);
  const connections = new Map<PoolConnection, MysqlPoolConnection>();
  const drop = (error: NoAnswerError) => {
    for (const connection of connections.keys()) disconnect(connection, error);
  };
  const watch = createSilenceWatch({
    limit: patience.silence,
    // Those that nobody uses now are as dead; each would cost a later request its time.
    onSilence: () => drop(new NoAnswerError('the database had fallen silent')),
  });

  const watched = (connection: PoolConnection): MysqlPoolConnection => {
    const known = connections.get(connection);
    if (known) return known;
    const added = watchedConnection(connection, watch, patience.answer);
    connections.set(connection, added);
    for (const end of ['error', 'end']) connection.on(end, () => connections.delete(connection));
    return added;
  };

  return {
    end(callback) {
      secured?.stop();
      let ended = false;
      const finish = (error: unknown) => {
        clearTimeout(timer);
        if (!ended) callback(error);
        ended = true;
      };
      const timer = setTimeout(() => {
        drop(new NoAnswerError('the database let no connection end'));
        finish(null);
      }, endTimeout);
      pool.end(finish);
    },
    getConnection(callback) {
      let waiting = true;
      poolUse.waiting += 1;
      const settle = () => {
        waiting = false;
        poolUse.waiting -= 1;
      };
      const giveUp = (error: unknown) => {
        settle();
        if (error instanceof NoAnswerError) poolUse.timeouts += 1;
        // A Node callback gets its error alone; kysely's type does not know that.
        Reflect.apply(callback, undefined, [error]);
      };
      const answered = watch.wait(patience.connection, giveUp);
      pool.getConnection((error, connection) => {
        answered();
        if (connection) lend(connection);
        if (!waiting) connection?.release();
        else if (error) giveUp(error);
        else {
          settle();
          callback(null, watched(connection));
        }
      });
    },
  };
}
