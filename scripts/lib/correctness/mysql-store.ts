import { setTimeout as delay } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';
import type { MysqlServer } from '../suites/mysql-server.ts';
import type { Query, Store } from './store.ts';
import { addProducts, readState } from './stored-state.ts';

/** A database that is reached by the network. */
export interface MysqlStore extends Store {
  port: number;
  /** How many the server has open to this database, by its own list. */
  connections(): Promise<number>;
}

/** A new database on a MySQL server. */
export async function mysqlStore(server: MysqlServer, name: string): Promise<MysqlStore> {
  const { hostname: host, port, username: user, password } = new URL(server.url);
  const account = {
    host,
    port: Number(port || 3306),
    user,
    password: decodeURIComponent(password),
  };

  async function withQuery<T>(work: (query: Query) => Promise<T>, database = name): Promise<T> {
    const connection = await createConnection({ ...account, database });
    // Whoever waits for a lock that is held here is not waited for.
    connection.on('error', () => {});
    try {
      return await work(async (sql, values = []) => {
        const [rows] = await connection.query(sql, values);
        return Array.isArray(rows) ? rows : [];
      });
    } finally {
      connection.destroy();
    }
  }
  const administer = (sql: string) => withQuery((query) => query(sql), 'mysql');

  await administer(`drop database if exists ${name}`);
  await administer(`create database ${name} character set utf8mb4`);
  return {
    name: server.name,
    port: account.port,
    apiSettings: (through = account.port) => ({
      DB_HOST: host,
      DB_PORT: String(through),
      DB_USER: user,
      DB_PASSWORD: account.password,
      DB_NAME: name,
    }),
    addProducts: (stocks) => withQuery((query) => addProducts(query, stocks)),
    read: () => withQuery(readState),
    // The pool's connections wait for the locks of these rows, one after the other, until none is free.
    block: (ms) =>
      withQuery(async (query) => {
        await query('begin');
        await query('select id from products for update');
        await delay(ms);
        await query('rollback');
      }).catch(() => {}),
    ...(server.crash && { crash: server.crash }),
    connections: () =>
      withQuery(async (query) => {
        const named = 'select id from information_schema.processlist where db = ?';
        // One of them is asking.
        return (await query(named, [name])).length - 1;
      }),
    async close() {
      await administer(`drop database ${name}`);
    },
  };
}
