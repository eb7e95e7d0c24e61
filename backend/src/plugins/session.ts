import { Compile } from 'typebox/compile';
import type { AppInstance } from '../app-instance.ts';
import { Role } from '../contract/account.ts';
import type { Database } from '../database/database.ts';
import { findSession } from '../database/sessions.ts';
import { tokenHashOf } from '../lib/session-cookie.ts';
import type { SignedIn } from '../lib/session-cookie.ts';

const role = Compile(Role);

/** Routes registered after this know who is signed in; what they answer is for nobody else. */
export function sessionPlugin(app: AppInstance, database: Database): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const tokenHash = tokenHashOf(request);
    if (tokenHash !== undefined) request.session = await signedIn(database, tokenHash);
  });
}

async function signedIn(database: Database, tokenHash: string): Promise<SignedIn | null> {
  const row = await findSession(database, tokenHash, Date.now());
  if (!row) return null;
  return {
    accountId: row.account_id,
    email: row.email,
    name: row.name,
    role: role.Parse(row.role),
    cartId: row.cart_id,
    memberSince: row.created_at,
    expiresAt: row.expires_at,
    tokenHash: row.token_hash,
  };
}
