import type { DatabaseTransaction } from './database.ts';

/** Locks a cart's row until the transaction ends; false when there is no such cart. */
export async function lockExistingCart(
  transaction: DatabaseTransaction,
  cartId: string,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('carts')
    .set({ updated_at: now })
    .where('id', '=', cartId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export function emptyCart(transaction: DatabaseTransaction, cartId: string) {
  return transaction.deleteFrom('cart_lines').where('cart_id', '=', cartId).execute();
}
