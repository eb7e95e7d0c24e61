import type { PasswordChange, SignUp } from '../../contract/account.ts';
import type { Database } from '../../database/database.ts';
import { deleteSessionsOfAccount } from '../../database/sessions.ts';
import { inTransaction } from '../../database/transaction.ts';
import { AppError } from '../../lib/app-error.ts';
import { newCartId } from '../../lib/cart-cookie.ts';
import { hashPassword, verifyPassword } from '../../lib/password.ts';
import { newToken, sessionLifetime } from '../../lib/session-cookie.ts';
import type { SignedIn } from '../../lib/session-cookie.ts';
import { emailKey } from './account.ts';
import { findPasswordHash, insertAccount, replacePasswordHash } from './accounts.repository.ts';
import { insertSession } from './sessions.repository.ts';

/** Makes an account, unless the address has one; with the same work either way, and no answer. */
export async function signUp(database: Database, { email, name, password }: SignUp): Promise<void> {
  const account = {
    email: emailKey(email),
    name,
    password_hash: await hashPassword(password),
    role: 'customer',
    cart_id: newCartId(),
    created_at: Date.now(),
  } as const;
  await inTransaction(database, (transaction) => insertAccount(transaction, account));
}

/**
 * Changes the password and ends all sessions of the account but a new one. Throws
 * `credentials_wrong` when the current password is not that.
 */
export async function changePassword(
  database: Database,
  { accountId, role }: SignedIn,
  { currentPassword, newPassword }: PasswordChange,
): Promise<{ token: string; expiresAt: number }> {
  const { password_hash: from } = await findPasswordHash(database, accountId);
  if (!(await verifyPassword(currentPassword, from))) throw wrongPassword();
  const to = await hashPassword(newPassword);

  const { token, tokenHash } = newToken();
  const now = Date.now();
  const expiresAt = now + sessionLifetime[role];
  await inTransaction(database, async (transaction) => {
    if (!(await replacePasswordHash(transaction, accountId, { from, to }))) throw wrongPassword();
    await deleteSessionsOfAccount(transaction, accountId);
    await insertSession(transaction, {
      token_hash: tokenHash,
      account_id: accountId,
      created_at: now,
      expires_at: expiresAt,
    });
  });
  return { token, expiresAt };
}

function wrongPassword(): AppError {
  return new AppError('credentials_wrong', 'The current password is wrong.');
}
