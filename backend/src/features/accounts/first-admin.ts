import type { FastifyBaseLogger } from 'fastify';
import type { AdminConfig } from '../../admin-config.ts';
import type { Database } from '../../database/database.ts';
import { deleteSessionsOfAccount } from '../../database/sessions.ts';
import { inTransaction } from '../../database/transaction.ts';
import { newCartId } from '../../lib/cart-cookie.ts';
import { hashPassword } from '../../lib/password.ts';
import { emailKey } from './account.ts';
import { findAccountByEmail, insertAccount, promoteAccount } from './accounts.repository.ts';

/**
 * Makes the configured account an admin's, once: an admin's account is left as it is, with the
 * password that they may have changed. A customer's gets the configured password and loses its
 * sessions, for anybody could have signed up with that address. Replicas that start at once agree:
 * the database lets one of them insert or promote.
 */
export async function ensureFirstAdmin(
  database: Database,
  { email: given, password }: AdminConfig,
  log: FastifyBaseLogger,
): Promise<void> {
  const email = emailKey(given);
  // Whoever signs up with the address between the look and the insert is promoted in a next round.
  for (;;) {
    const found = await findAccountByEmail(database, email);
    if (found?.role === 'admin') return;
    const passwordHash = await hashPassword(password);
    const done = found
      ? await promote(database, found.id, passwordHash)
      : await create(database, email, passwordHash);
    if (done) log.info({ admin: email }, found ? 'first admin promoted' : 'first admin created');
  }
}

function create(database: Database, email: string, passwordHash: string): Promise<boolean> {
  return inTransaction(database, (transaction) =>
    insertAccount(transaction, {
      email,
      name: 'Admin',
      password_hash: passwordHash,
      role: 'admin',
      cart_id: newCartId(),
      created_at: Date.now(),
    }),
  );
}

function promote(database: Database, accountId: number, passwordHash: string): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const promoted = await promoteAccount(transaction, accountId, passwordHash);
    if (promoted) await deleteSessionsOfAccount(transaction, accountId);
    return promoted;
  });
}
