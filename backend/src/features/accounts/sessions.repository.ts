import type { Insertable } from 'kysely';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';

export function insertSession(
  transaction: DatabaseTransaction,
  session: Insertable<Schema['sessions']>,
) {
  return transaction.insertInto('sessions').values(session).execute();
}

export function deleteSession(database: Database | DatabaseTransaction, tokenHash: string) {
  return database.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** Nobody else cleans up: each sign-in sweeps what its own account has left. */
export function deleteExpiredSessions(
  transaction: DatabaseTransaction,
  accountId: number,
  now: number,
) {
  return transaction
    .deleteFrom('sessions')
    .where('account_id', '=', accountId)
    .where('expires_at', '<=', now)
    .execute();
}
