import { scryptSync } from 'node:crypto';
import type { Role } from '../contract/account.ts';
import type { Database } from '../database/database.ts';
import { newCartId } from '../lib/cart-cookie.ts';
import { formatHash } from '../lib/password.ts';
import { newToken } from '../lib/session-cookie.ts';
import { buildAccount } from './build-account.ts';
import type { Customer } from './customer.ts';

export interface SignedInOptions {
  role?: Role;
  /** ms since the epoch */
  expiresAt?: number;
}

/** The hash of `buildAccount`'s password at the least cost there is. */
function cheapHash(): string {
  const salt = Buffer.from('a pinch of salt!');
  const key = scryptSync(buildAccount().password, salt, 32, { N: 2, r: 8, p: 1 });
  return formatHash({ logN: 1, blockSize: 8, passes: 1 }, salt, key);
}

/** Puts an account and its session into the database, without the slow work of a password. */
export async function signInDirectly(
  database: Database,
  customer: Customer,
  { role = 'customer', expiresAt = Date.now() + 60_000 }: SignedInOptions = {},
): Promise<{ accountId: number; email: string }> {
  const { name, email } = buildAccount();
  const now = Date.now();
  const cart_id = newCartId();
  await database
    .insertInto('carts')
    .values({ id: cart_id, created_at: now, updated_at: now })
    .execute();
  const account = { email, name, role, cart_id, password_hash: cheapHash(), created_at: now };
  const { insertId } = await database
    .insertInto('accounts')
    .values({ ...account, signed_in_at: null })
    .executeTakeFirstOrThrow();
  const { token, tokenHash: token_hash } = newToken();
  const accountId = Number(insertId);
  await database
    .insertInto('sessions')
    .values({ token_hash, account_id: accountId, created_at: now, expires_at: expiresAt })
    .execute();
  customer.cookies['doorstep_session'] = token;
  return { accountId, email };
}
