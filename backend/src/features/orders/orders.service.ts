import { createHash } from 'node:crypto';
import type { Order, OrderRequest } from '../../contract/order.ts';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { findOrderLines, toOrder } from '../../database/orders.ts';
import { inTransaction } from '../../database/transaction.ts';
import { AppError } from '../../lib/app-error.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { checkOut } from './checkout.service.ts';
import { claimKey, findKey, saveReply } from './idempotency.repository.ts';
import type { IdempotencyKey } from './idempotency.repository.ts';
import { findOrder, findOrdersOfCart } from './orders.repository.ts';

const listLimit = 50;

/**
 * Places the cart's order once for a key, and returns the reply's text: the same bytes for every
 * repetition. Key, stock, order and reply are committed together, so a key without an order, or an
 * order without its key, can't exist. A refusal stores nothing: the key stays free.
 * Throws what `checkOut` throws, and `idempotency_key_reused` for another body with a used key.
 */
export function placeOrder(
  database: Database,
  cartId: string,
  idempotencyKey: string,
  request: OrderRequest,
): Promise<string> {
  const key = { cart_id: cartId, key_hash: sha256(idempotencyKey) };
  const requestHash = sha256(canonicalJson(request));

  return inTransaction(database, async (transaction) => {
    const isNew = await claimKey(transaction, key, requestHash, Date.now());
    if (!isNew) return storedReply(transaction, key, requestHash);
    const reply = JSON.stringify(await checkOut(transaction, cartId, request));
    await saveReply(transaction, key, reply);
    return reply;
  });
}

async function storedReply(
  transaction: DatabaseTransaction,
  key: IdempotencyKey,
  requestHash: string,
): Promise<string> {
  const stored = await findKey(transaction, key);
  if (stored.request_hash !== requestHash) {
    throw new AppError(
      'idempotency_key_reused',
      'This Idempotency-Key was used with another body; make a new key for a new order.',
    );
  }
  if (stored.reply === null) throw new Error('a committed idempotency key has no reply');
  return stored.reply;
}

/**
 * An order by its id, which can't be guessed: whoever has the link may read a guest's order. An
 * account's is for that account alone; throws `sign_in_required` or `order_not_found` for others.
 */
export async function getOrder(
  database: Database,
  id: string,
  accountId: number | undefined,
): Promise<Order> {
  const row = await findOrder(database, id);
  if (row && row.account_id !== null && accountId === undefined) {
    throw new AppError('sign_in_required', 'Sign in to see this order.');
  }
  if (!row || (row.account_id !== null && row.account_id !== accountId)) {
    throw new AppError('order_not_found', `There is no order "${id}".`);
  }
  return toOrder(row, await findOrderLines(database, [row.sequence]));
}

/** The newest orders of a cart, and so of its browser or account, first; at most 50. */
export async function listOrders(database: Database, cartId: string): Promise<Order[]> {
  const rows = await findOrdersOfCart(database, cartId, listLimit);
  if (rows.length === 0) return [];
  const lines = await findOrderLines(
    database,
    rows.map(({ sequence }) => sequence),
  );
  const linesOf = Map.groupBy(lines, (line) => line.order_sequence);
  return rows.map((row) => toOrder(row, linesOf.get(row.sequence) ?? []));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
