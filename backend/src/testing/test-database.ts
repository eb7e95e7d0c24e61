import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DatabaseConfig } from '../config.ts';
import { testMysqlUrl } from './environment.ts';

export interface TestDatabase {
  config: DatabaseConfig;
  drop: () => Promise<void>;
}

/** An empty database of its own for one test file, on the engine that the environment names. */
export function createTestDatabase(): Promise<TestDatabase> {
  return testMysqlUrl ? createMysqlDatabase(new URL(testMysqlUrl)) : createSqliteFile();
}

async function createSqliteFile(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'doorstep-test-'));
  return {
    config: { engine: 'sqlite', file: join(folder, 'shop.sqlite') },
    drop: async () => rmSync(folder, { recursive: true }),
  };
}

async function createMysqlDatabase(url: URL): Promise<TestDatabase> {
  const server = {
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
  const name = `doorstep_test_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string) => {
    const connection = await createConnection(server);
    await connection.query(statement).finally(() => connection.end());
  };
  await run(`create database ${name}`);
  return {
    config: { engine: 'mysql', name, ...server },
    drop: () => run(`drop database ${name}`),
  };
}
