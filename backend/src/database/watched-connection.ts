import { Socket } from 'node:net';
import type { MysqlPoolConnection } from 'kysely';
import mysql from 'mysql2';
import type { PoolConnection } from 'mysql2';
import type { SilenceWatch } from './silence.ts';

const { LONGLONG } = mysql.TypedParameter;

interface Preparing {
  execute: MysqlPoolConnection['query'];
}

/**
 * A connection each of whose statements is waited for `most` ms, and then given up together with the
 * connection: the server may still be at it. A statement with values is prepared the first time, so
 * that the server reads its text once.
 */
export function watchedConnection(
  connection: PoolConnection,
  watch: SilenceWatch,
  most: number,
): MysqlPoolConnection {
  const raw: MysqlPoolConnection & Preparing = connection;
  return {
    config: raw.config,
    threadId: raw.threadId,
    connect: (callback) => raw.connect(callback),
    destroy: () => raw.destroy(),
    release: () => raw.release(),
    query(text, values, callback) {
      const answered = watch.wait(most, (error) => disconnect(connection, error));
      const settle: typeof callback = (error, result) => {
        answered();
        if (!isFatal(error)) watch.heard();
        callback?.(error, result);
      };
      if (!Array.isArray(values) || values.length === 0) return raw.query(text, [], settle);
      return raw.execute(text, values.map(toParameter), settle);
    },
  };
}

/** Ends a connection without a word to the server, who may not listen; whoever waits on it gets the error. */
export function disconnect(connection: PoolConnection, error: Error): void {
  // mysql2's own `destroy` only says goodbye, and tells nobody who waits.
  const stream: unknown = Reflect.get(connection, 'stream');
  if (stream instanceof Socket) stream.destroy(error);
  else connection.destroy();
}

/** The driver sends numbers as floating point, which is no limit to MySQL and another arithmetic. */
function toParameter(value: unknown) {
  return Number.isSafeInteger(value) ? LONGLONG(Number(value)) : value;
}

function isFatal(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'fatal') === true;
}
