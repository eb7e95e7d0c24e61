import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection } from 'mysql2/promise';
import type { MysqlServer } from '../suites/mysql-server.ts';
import type { RawSettings } from './raw-settings.ts';

/** A database of its own for one run, which both servers read. */
export interface BenchDatabase {
  name: string;
  /** What the API reads of its environment. */
  environment: Record<string, string>;
  raw: RawSettings['database'];
  /** Lays in so many pieces that no order of this run is refused. */
  fillShelves: () => Promise<void>;
  remove: () => Promise<void>;
}

const plenty = 'update products set stock = 1000000000';

/** An empty file of SQLite's. */
export async function openSqlite(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-bench-'));
  const file = join(folder, 'shop.sqlite');
  return {
    name: 'SQLite',
    environment: { DB_HOST: '', SQLITE_FILE: file },
    raw: { engine: 'sqlite', file },
    fillShelves: async () => {
      const database = new DatabaseSync(file);
      database.exec(plenty);
      database.close();
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An empty database on a server that speaks MySQL's protocol; the server is stopped with it. */
export async function openMysql(server: MysqlServer): Promise<BenchDatabase> {
  const url = new URL(server.url);
  const name = `doorstep_bench_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const connection = await createConnection({ uri: url.href });
    await connection.query(statement).finally(() => connection.end());
  };
  await run(`create database ${name}`);
  const own = new URL(`/${name}`, url);
  return {
    name: server.name,
    environment: {
      DB_HOST: url.hostname,
      DB_PORT: url.port || '3306',
      DB_NAME: name,
      DB_USER: decodeURIComponent(url.username),
      DB_PASSWORD: decodeURIComponent(url.password),
    },
    raw: { engine: 'mysql', url: own.href },
    fillShelves: () => run(plenty.replace('products', `${name}.products`)),
    remove: async () => {
      await run(`drop database ${name}`);
      await server.stop();
    },
  };
}
