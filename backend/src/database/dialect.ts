import { MysqlAdapter, sql } from 'kysely';
import type {
  ColumnDefinitionBuilder,
  CreateTableBuilder,
  ColumnDataType,
  InsertQueryBuilder,
  Kysely,
} from 'kysely';

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

/** Adds a column unless it is there: what a killed migration left is taken as it is. */
export async function addColumnOnce(
  database: Kysely<unknown>,
  table: string,
  column: string,
  type: ColumnDataType,
  define: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder = (builder) => builder,
): Promise<void> {
  const tables = await database.introspection.getTables();
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  if (columns.some(({ name }) => name === column)) return;
  await database.schema.alterTable(table).addColumn(column, type, define).execute();
}

/** Makes an index unless it is there. MySQL has no `if not exists` for it. */
export async function addIndexOnce(
  database: Kysely<unknown>,
  { name, table, columns }: { name: string; table: string; columns: string[] },
): Promise<void> {
  const index = database.schema.createIndex(name).on(table).columns(columns);
  if (!isMysql(database)) return index.ifNotExists().execute();
  const { rows } = await sql`
    select 1 from information_schema.statistics
    where table_schema = database() and table_name = ${table} and index_name = ${name}
  `.execute(database);
  if (rows.length === 0) await index.execute();
}
