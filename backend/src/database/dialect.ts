import { MysqlAdapter, sql } from 'kysely';
import type { CreateTableBuilder, InsertQueryBuilder, Kysely } from 'kysely';

/** Whether this connection speaks MySQL; the other engine is SQLite. */
export function isMysql<T>(database: Kysely<T>): boolean {
  return database.getExecutor().adapter instanceof MysqlAdapter;
}

/** Inserts, or leaves a row that has the same key as it is. */
export function orIgnore<T, Table extends keyof T, O>(
  database: Kysely<T>,
  insert: InsertQueryBuilder<T, Table, O>,
): InsertQueryBuilder<T, Table, O> {
  return isMysql(database) ? insert.ignore() : insert.orIgnore();
}

/** Text compares byte by byte, as on SQLite, and every character can be stored. */
export function comparable<Table extends string, C extends string>(
  database: Kysely<unknown>,
  table: CreateTableBuilder<Table, C>,
): CreateTableBuilder<Table, C> {
  return isMysql(database)
    ? table.modifyEnd(sql`engine = InnoDB, character set utf8mb4 collate utf8mb4_bin`)
    : table;
}
