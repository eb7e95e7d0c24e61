import type { Insertable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';
import { statement } from '../../database/statement.ts';

const linesToOrder = statement<{ cartId: string }>()((database, { cartId }) =>
  database
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
    .orderBy('products.id'),
);

/** What the cart holds, at today's prices, in the order in which products are to be locked. */
export function findLinesToOrder(transaction: DatabaseTransaction, cartId: string) {
  return linesToOrder.all(transaction, { cartId });
}

const take = statement<{ productId: number; quantity: number }>()(
  (database, { productId, quantity }) =>
    database
      .updateTable('products')
      .set(({ eb }) => ({ stock: eb('stock', '-', quantity) }))
      .where('id', '=', productId)
      .where('stock', '>=', quantity),
);

/** Takes pieces from the stock if there are enough, and locks the product's row; false if not. */
export async function takeFromStock(
  transaction: DatabaseTransaction,
  productId: number,
  quantity: number,
): Promise<boolean> {
  const { numAffectedRows } = await take.run(transaction, { productId, quantity });
  return numAffectedRows === 1n;
}

export async function findStock(transaction: DatabaseTransaction, productId: number) {
  const row = await transaction
    .selectFrom('products')
    .select('stock')
    .where('id', '=', productId)
    .executeTakeFirstOrThrow();
  return row.stock;
}

const newOrder = statement<Insertable<Schema['orders']>>()((database, order) =>
  database.insertInto('orders').values(order),
);

/** Returns the new order's sequence number. */
export async function insertOrder(
  transaction: DatabaseTransaction,
  order: Insertable<Schema['orders']>,
): Promise<number> {
  const { insertId } = await newOrder.run(transaction, order);
  return Number(insertId);
}

const newLines = statement<{ lines: Insertable<Schema['order_lines']>[] }>()(
  (database, { lines }) => database.insertInto('order_lines').values(lines),
);

export function insertOrderLines(
  transaction: DatabaseTransaction,
  lines: Insertable<Schema['order_lines']>[],
) {
  return newLines.run(transaction, { lines });
}

const orderById = statement<{ id: string }>()((database, { id }) =>
  database
    .selectFrom('orders')
    .leftJoin('accounts', 'accounts.cart_id', 'orders.cart_id')
    .selectAll('orders')
    .select('accounts.id as account_id')
    .where('orders.id', '=', id),
);

/** An order, and the account that it belongs to: the one that has its cart. */
export function findOrder(database: Database, id: string) {
  return orderById.first(database, { id });
}

const ordersOfCart = statement<{ cartId: string; limit: number }>()((database, { cartId, limit }) =>
  database
    .selectFrom('orders')
    .selectAll()
    .where('cart_id', '=', cartId)
    .orderBy('sequence', 'desc')
    .limit(limit),
);

/** The newest orders of a cart first. */
export function findOrdersOfCart(database: Database, cartId: string, limit: number) {
  return ordersOfCart.all(database, { cartId, limit });
}
