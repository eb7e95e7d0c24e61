import type { DatabaseTransaction } from '../../database/database.ts';
import { orIgnore } from '../../database/dialect.ts';

export interface IdempotencyKey {
  cart_id: string;
  key_hash: string;
}

/**
 * Claims a key for this transaction; false when it is already used. Where another transaction has
 * claimed it and not ended yet, the insert waits for that one's end.
 */
export async function claimKey(
  transaction: DatabaseTransaction,
  key: IdempotencyKey,
  requestHash: string,
  now: number,
): Promise<boolean> {
  const row = { ...key, request_hash: requestHash, reply: null, created_at: now };
  const insert = transaction.insertInto('idempotency_keys').values(row);
  const { numInsertedOrUpdatedRows } = await orIgnore(
    transaction,
    insert,
  ).executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export function findKey(transaction: DatabaseTransaction, key: IdempotencyKey) {
  return transaction
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'reply'])
    .where('cart_id', '=', key.cart_id)
    .where('key_hash', '=', key.key_hash)
    .executeTakeFirstOrThrow();
}

export function saveReply(transaction: DatabaseTransaction, key: IdempotencyKey, reply: string) {
  return transaction
    .updateTable('idempotency_keys')
    .set({ reply })
    .where('cart_id', '=', key.cart_id)
    .where('key_hash', '=', key.key_hash)
    .execute();
}
