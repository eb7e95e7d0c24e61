import type { DatabaseTransaction } from '../../database/database.ts';
import { orIgnore } from '../../database/dialect.ts';
import { statement } from '../../database/statement.ts';

export interface IdempotencyKey {
  cart_id: string;
  key_hash: string;
}

const claim = statement<IdempotencyKey & { requestHash: string; now: number }>()((
  database,
  { cart_id, key_hash, requestHash, now },
) => {
  const row = { cart_id, key_hash, request_hash: requestHash, reply: null, created_at: now };
  return orIgnore(database, database.insertInto('idempotency_keys').values(row));
});

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
  const { numAffectedRows } = await claim.run(transaction, { ...key, requestHash, now });
  return numAffectedRows === 1n;
}

export function findKey(transaction: DatabaseTransaction, key: IdempotencyKey) {
  return transaction
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'reply'])
    .where('cart_id', '=', key.cart_id)
    .where('key_hash', '=', key.key_hash)
    .executeTakeFirstOrThrow();
}

const save = statement<IdempotencyKey & { reply: string }>()(
  (database, { cart_id, key_hash, reply }) =>
    database
      .updateTable('idempotency_keys')
      .set({ reply })
      .where('cart_id', '=', cart_id)
      .where('key_hash', '=', key_hash),
);

export function saveReply(transaction: DatabaseTransaction, key: IdempotencyKey, reply: string) {
  return save.run(transaction, { ...key, reply });
}
