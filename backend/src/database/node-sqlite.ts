import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const maxCachedStatements = 200;

/** Opens a SQLite file (or `:memory:`) with Node's built-in driver, in the shape kysely asks for. */
export function nodeSqlite(file: string): SqliteDatabase {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  const statements = new Map<string, SqliteStatement>();

  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;
      // A transaction that reads first and writes later can't wait for another process's write
      // (SQLITE_BUSY_SNAPSHOT), so every transaction takes the write lock when it begins.
      const statement = toStatement(database, sql === 'begin' ? 'begin immediate' : sql);
      if (statements.size >= maxCachedStatements) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

function toStatement(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInput(parameters)),
    run: (parameters) => statement.run(...toInput(parameters)),
    iterate: (parameters) => statement.iterate(...toInput(parameters)),
  };
}

function toInput(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint') return value;
    throw new TypeError(`SQLite stores text, numbers and null here, not ${typeof value}`);
  });
}
