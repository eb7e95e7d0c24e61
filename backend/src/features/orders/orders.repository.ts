import type { Insertable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';

/** What the cart holds, at today's prices, in the order in which products are to be locked. */
export function findLinesToOrder(transaction: DatabaseTransaction, cartId: string) {
  return transaction
    .selectFrom('cart_lines')
    .innerJoin('products', 'products.id', 'cart_lines.product_id')
    .select([
      'products.id as product_id',
      'products.sku',
      'products.slug',
      'products.name',
      'products.price_minor',
      'products.stock',
      'cart_lines.quantity',
    ])
    .where('cart_lines.cart_id', '=', cartId)
    .orderBy('products.id')
    .execute();
}

/** Takes pieces from the stock if there are enough, and locks the product's row; false if not. */
export async function takeFromStock(
  transaction: DatabaseTransaction,
  productId: number,
  quantity: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '-', quantity) }))
    .where('id', '=', productId)
    .where('stock', '>=', quantity)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function findStock(transaction: DatabaseTransaction, productId: number) {
  const row = await transaction
    .selectFrom('products')
    .select('stock')
    .where('id', '=', productId)
    .executeTakeFirstOrThrow();
  return row.stock;
}

/** Returns the new order's sequence number. */
export async function insertOrder(
  transaction: DatabaseTransaction,
  order: Insertable<Schema['orders']>,
): Promise<number> {
  const { insertId } = await transaction
    .insertInto('orders')
    .values(order)
    .executeTakeFirstOrThrow();
  return Number(insertId);
}

export function insertOrderLines(
  transaction: DatabaseTransaction,
  lines: Insertable<Schema['order_lines']>[],
) {
  return transaction.insertInto('order_lines').values(lines).execute();
}

/** An order, and the account that it belongs to: the one that has its cart. */
export function findOrder(database: Database, id: string) {
  return database
    .selectFrom('orders')
    .leftJoin('accounts', 'accounts.cart_id', 'orders.cart_id')
    .selectAll('orders')
    .select('accounts.id as account_id')
    .where('orders.id', '=', id)
    .executeTakeFirst();
}

/** The newest orders of a cart first. */
export function findOrdersOfCart(database: Database, cartId: string, limit: number) {
  return database
    .selectFrom('orders')
    .selectAll()
    .where('cart_id', '=', cartId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
}
