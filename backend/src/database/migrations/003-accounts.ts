import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import { addIndexOnce, comparable, isMysql } from '../dialect.ts';

const required = (column: ColumnDefinitionBuilder) => column.notNull();

export async function up(database: Kysely<unknown>): Promise<void> {
  const sequence = isMysql(database) ? 'bigint' : 'integer';
  const table = <Name extends string>(name: Name) =>
    comparable(database, database.schema.createTable(name).ifNotExists());

  await table('accounts')
    .addColumn('id', sequence, (column) => column.primaryKey().autoIncrement())
    // Twice what may be given: lower case can be longer.
    .addColumn('email', 'varchar(508)', (column) => column.notNull().unique())
    .addColumn('name', 'varchar(100)', required)
    .addColumn('password_hash', 'varchar(255)', required)
    .addColumn('role', 'varchar(16)', required)
    .addColumn('cart_id', 'char(32)', (column) => column.notNull().unique().references('carts.id'))
    .addColumn('created_at', 'bigint', required)
    .addColumn('signed_in_at', 'bigint')
    .execute();

  await table('sessions')
    .addColumn('token_hash', 'char(64)', (column) => column.primaryKey())
    .addColumn('account_id', sequence, (column) => column.notNull().references('accounts.id'))
    .addColumn('created_at', 'bigint', required)
    .addColumn('expires_at', 'bigint', required)
    .execute();

  const columns = ['account_id', 'expires_at'];
  await addIndexOnce(database, { name: 'sessions_account', table: 'sessions', columns });
}
