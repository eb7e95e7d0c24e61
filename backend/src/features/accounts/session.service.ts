import { Compile } from 'typebox/compile';
import type { Selectable } from 'kysely';
import { Role } from '../../contract/account.ts';
import type { SignIn, SignInReply } from '../../contract/session.ts';
import type { Database } from '../../database/database.ts';
import type { Schema } from '../../database/schema.ts';
import { inTransaction } from '../../database/transaction.ts';
import { AppError } from '../../lib/app-error.ts';
import { hashPassword, isOutdated, verifyPassword } from '../../lib/password.ts';
import { newToken, sessionLifetime } from '../../lib/session-cookie.ts';
import { emailKey, toAccount } from './account.ts';
import { findAccountByEmail, noteSignIn, replacePasswordHash } from './accounts.repository.ts';
import { mergeGuestCart } from './cart-merge.service.ts';
import { deleteExpiredSessions, deleteSession, insertSession } from './sessions.repository.ts';

const roleOf = Compile(Role);

/** What a browser brings to its sign-in. */
export interface BroughtAlong {
  guestCartId: string | undefined;
  /** Of the session that it had until now */
  tokenHash: string | undefined;
}

export interface SignedInNow {
  token: string;
  expiresAt: number;
  reply: SignInReply;
}

/**
 * Starts a session, ends the browser's old one, and moves the guest's cart into the account's, all
 * or nothing. Throws `credentials_wrong`, which does not tell whether there is such an account.
 */
export async function signIn(
  database: Database,
  { email, password }: SignIn,
  { guestCartId, tokenHash: oldTokenHash }: BroughtAlong,
): Promise<SignedInNow> {
  const account = await verifiedAccount(database, emailKey(email), password);
  const { id, name, created_at: memberSince } = account;
  const role = roleOf.Parse(account.role);
  const { token, tokenHash } = newToken();
  const now = Date.now();
  const expiresAt = now + sessionLifetime[role];

  const cart = await inTransaction(database, async (transaction) => {
    if (!(await noteSignIn(transaction, account, now))) throw wrongCredentials();
    if (oldTokenHash) await deleteSession(transaction, oldTokenHash);
    await deleteExpiredSessions(transaction, id, now);
    await insertSession(transaction, {
      token_hash: tokenHash,
      account_id: id,
      created_at: now,
      expires_at: expiresAt,
    });
    return mergeGuestCart(transaction, guestCartId, account.cart_id, now);
  });

  const reply = {
    account: toAccount({ email: account.email, name, role, memberSince }),
    expiresAt: new Date(expiresAt).toISOString(),
    cart,
  };
  return { token, expiresAt, reply };
}

async function verifiedAccount(
  database: Database,
  email: string,
  password: string,
): Promise<Selectable<Schema['accounts']>> {
  const account = await findAccountByEmail(database, email);
  const isRight = await verifyPassword(password, account?.password_hash);
  if (!account || !isRight) throw wrongCredentials();
  if (!isOutdated(account.password_hash)) return account;

  const hash = await hashPassword(password);
  const change = { from: account.password_hash, to: hash };
  if (!(await replacePasswordHash(database, account.id, change))) throw wrongCredentials();
  return { ...account, password_hash: hash };
}

function wrongCredentials(): AppError {
  return new AppError('credentials_wrong', 'The email or the password is wrong.');
}
