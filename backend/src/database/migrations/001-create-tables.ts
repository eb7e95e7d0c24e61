import type { ColumnDefinitionBuilder, Kysely } from 'kysely';
import { comparable, isMysql } from '../dialect.ts';

const identity = (column: ColumnDefinitionBuilder) => column.primaryKey().autoIncrement();
const required = (column: ColumnDefinitionBuilder) => column.notNull();

/** Each step may run again: MySQL commits every statement, so a killed start leaves half of them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const sequence = isMysql(database) ? 'bigint' : 'integer';
  const table = <Name extends string>(name: Name) =>
    comparable(database, database.schema.createTable(name).ifNotExists());

  await table('categories')
    .addColumn('id', sequence, identity)
    .addColumn('slug', 'varchar(64)', (column) => column.notNull().unique())
    .addColumn('name', 'varchar(100)', required)
    .addColumn('line', 'varchar(255)', required)
    .addColumn('position', 'integer', required)
    .execute();

  await table('products')
    .addColumn('id', sequence, identity)
    .addColumn('sku', 'varchar(32)', (column) => column.notNull().unique())
    .addColumn('slug', 'varchar(100)', (column) => column.notNull().unique())
    .addColumn('name', 'varchar(150)', required)
    .addColumn('category_id', sequence, (column) => column.notNull().references('categories.id'))
    .addColumn('price_minor', 'integer', required)
    .addColumn('stock', 'integer', required)
    .addColumn('blurb', 'text', required)
    .addColumn('details', 'text', required)
    .addColumn('illustration', 'text', required)
    .addColumn('related', 'text', required)
    .addColumn('search_text', 'text', required)
    .addColumn('featured_position', 'integer')
    .execute();

  await table('carts')
    .addColumn('id', 'char(32)', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', required)
    .addColumn('updated_at', 'bigint', required)
    .execute();

  await table('cart_lines')
    .addColumn('cart_id', 'char(32)', (column) => column.notNull().references('carts.id'))
    .addColumn('product_id', sequence, (column) => column.notNull().references('products.id'))
    .addColumn('quantity', 'integer', required)
    .addColumn('added_at', 'bigint', required)
    .addPrimaryKeyConstraint('cart_lines_primary', ['cart_id', 'product_id'])
    .execute();

  await table('orders')
    .addColumn('sequence', sequence, identity)
    .addColumn('id', 'char(36)', (column) => column.notNull().unique())
    .addColumn('cart_id', 'char(32)', (column) => column.notNull().references('carts.id'))
    .addColumn('placed_at', 'bigint', required)
    .addColumn('name', 'varchar(100)', required)
    .addColumn('email', 'varchar(254)', required)
    .addColumn('street', 'varchar(120)', required)
    .addColumn('house_number', 'varchar(20)', required)
    .addColumn('postcode', 'varchar(12)', required)
    .addColumn('city', 'varchar(80)', required)
    .addColumn('country', 'char(2)', required)
    .addColumn('delivery', 'varchar(16)', required)
    .addColumn('item_count', 'integer', required)
    .addColumn('subtotal_minor', 'integer', required)
    .addColumn('delivery_minor', 'integer', required)
    .addColumn('total_minor', 'integer', required)
    .addColumn('currency', 'char(3)', required)
    .execute();

  await table('order_lines')
    .addColumn('order_sequence', sequence, (column) =>
      column.notNull().references('orders.sequence'),
    )
    .addColumn('line_number', 'integer', required)
    .addColumn('product_id', sequence, (column) => column.notNull().references('products.id'))
    .addColumn('sku', 'varchar(32)', required)
    .addColumn('slug', 'varchar(100)', required)
    .addColumn('name', 'varchar(150)', required)
    .addColumn('quantity', 'integer', required)
    .addColumn('price_minor', 'integer', required)
    .addPrimaryKeyConstraint('order_lines_primary', ['order_sequence', 'line_number'])
    .execute();

  await table('idempotency_keys')
    .addColumn('cart_id', 'char(32)', required)
    .addColumn('key_hash', 'char(64)', required)
    .addColumn('request_hash', 'char(64)', required)
    .addColumn('reply', 'text')
    .addColumn('created_at', 'bigint', required)
    .addPrimaryKeyConstraint('idempotency_keys_primary', ['cart_id', 'key_hash'])
    .execute();
}
