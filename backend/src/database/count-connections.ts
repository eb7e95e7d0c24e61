import type { Pool, PoolConnection } from 'mysql2';
import type { PoolUse } from './pool-use.ts';

/** Keeps the count of a pool's connections; returns what is to be told of each that is given out. */
export function countConnections(pool: Pool, use: PoolUse): (connection: PoolConnection) => void {
  const open = new Set<PoolConnection>();
  const used = new Set<PoolConnection>();
  const count = () => {
    use.open = open.size;
    use.used = used.size;
  };
  pool.on('connection', (connection) => {
    const forget = () => {
      open.delete(connection);
      used.delete(connection);
      count();
    };
    connection.once('end', forget);
    connection.once('error', forget);
    // The pool's own event is not sent where somebody waits for the connection already.
    const release = connection.release.bind(connection);
    connection.release = () => {
      used.delete(connection);
      count();
      release();
    };
    open.add(connection);
    count();
  });
  return (connection) => {
    used.add(connection);
    count();
  };
}
