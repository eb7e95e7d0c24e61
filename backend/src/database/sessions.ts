import type { Database, DatabaseTransaction } from './database.ts';
import { statement } from './statement.ts';

const liveSession = statement<{ tokenHash: string; now: number }>()(
  (database, { tokenHash, now }) =>
    database
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
      .select([
        'accounts.id as account_id',
        'accounts.email',
        'accounts.name',
        'accounts.role',
        'accounts.cart_id',
        'accounts.created_at',
        'sessions.token_hash',
        'sessions.expires_at',
      ])
      .where('sessions.token_hash', '=', tokenHash)
      .where('sessions.expires_at', '>', now),
);

/** The account of a live session, by the hash of its token. */
export function findSession(database: Database, tokenHash: string, now: number) {
  return liveSession.first(database, { tokenHash, now });
}

/** Ends every session of an account. */
export function deleteSessionsOfAccount(
  database: Database | DatabaseTransaction,
  accountId: number,
) {
  return database.deleteFrom('sessions').where('account_id', '=', accountId).execute();
}
