import type { DatabaseTransaction } from './database.ts';
import { statement } from './statement.ts';

const lock = statement<{ cartId: string; now: number }>()((database, { cartId, now }) =>
  database.updateTable('carts').set({ updated_at: now }).where('id', '=', cartId),
);

/** Locks a cart's row until the transaction ends; false when there is no such cart. */
export async function lockExistingCart(
  transaction: DatabaseTransaction,
  cartId: string,
  now: number,
): Promise<boolean> {
  const { numAffectedRows } = await lock.run(transaction, { cartId, now });
  return numAffectedRows === 1n;
}

const empty = statement<{ cartId: string }>()((database, { cartId }) =>
  database.deleteFrom('cart_lines').where('cart_id', '=', cartId),
);

export function emptyCart(transaction: DatabaseTransaction, cartId: string) {
  return empty.run(transaction, { cartId });
}
