import { sql } from 'kysely';
import type { AdminOrderQuery } from '../../contract/admin-orders.ts';
import type { OrderStatus } from '../../contract/order.ts';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { firstOrderNumber } from '../../database/orders.ts';
import { containing } from '../../lib/search-text.ts';

export type OrderFilter = Pick<AdminOrderQuery, 'status' | 'search' | 'from' | 'to'>;

const day = 24 * 60 * 60 * 1000;

function matching(database: Database, { status, search, from, to }: OrderFilter) {
  let query = database.selectFrom('orders');
  if (status !== undefined) query = query.where('orders.status', '=', status);
  if (from !== undefined) query = query.where('orders.placed_at', '>=', Date.parse(from));
  if (to !== undefined) query = query.where('orders.placed_at', '<', Date.parse(to) + day);
  const text = search?.trim().toLowerCase();
  if (!text) return query;
  const number = Number(/^(?:ds-)?(\d{1,12})$/.exec(text)?.[1]);
  const pattern = containing(text);
  return query.where((eb) =>
    eb.or([
      sql<boolean>`lower(orders.email) like ${pattern} escape '!'`,
      sql<boolean>`lower(orders.name) like ${pattern} escape '!'`,
      ...(Number.isNaN(number) ? [] : [eb('orders.sequence', '=', number - firstOrderNumber)]),
    ]),
  );
}

export async function countOrders(database: Database, filter: OrderFilter): Promise<number> {
  const row = await matching(database, filter)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** An account's orders are those of its cart, which nobody else has. */
export function findOrders(
  database: Database,
  filter: OrderFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  return matching(database, filter)
    .leftJoin('accounts', 'accounts.cart_id', 'orders.cart_id')
    .selectAll('orders')
    .select(['accounts.email as account_email', 'accounts.name as account_name'])
    .orderBy('orders.sequence', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
}

export function findOrder(database: Database | DatabaseTransaction, id: string) {
  return database
    .selectFrom('orders')
    .leftJoin('accounts', 'accounts.cart_id', 'orders.cart_id')
    .selectAll('orders')
    .select(['accounts.email as account_email', 'accounts.name as account_name'])
    .where('orders.id', '=', id)
    .executeTakeFirst();
}

/** Moves an order that is still in the status `from`, and locks it; false when it is not. */
export async function updateStatus(
  transaction: DatabaseTransaction,
  sequence: number,
  { from, to, at }: { from: OrderStatus; to: OrderStatus; at: number },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('orders')
    .set({ status: to, status_since: at })
    .where('sequence', '=', sequence)
    .where('status', '=', from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export function giveBackToStock(
  transaction: DatabaseTransaction,
  productId: number,
  quantity: number,
) {
  return transaction
    .updateTable('products')
    .set(({ eb }) => ({ stock: eb('stock', '+', quantity) }))
    .where('id', '=', productId)
    .execute();
}
