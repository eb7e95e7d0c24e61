import type { Role } from '../../contract/account.ts';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { orIgnore } from '../../database/dialect.ts';

export interface NewAccount {
  email: string;
  name: string;
  password_hash: string;
  role: Role;
  cart_id: string;
  created_at: number;
}

export function findAccountByEmail(database: Database, email: string) {
  return database.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirst();
}

export function findPasswordHash(database: Database, accountId: number) {
  return database
    .selectFrom('accounts')
    .select('password_hash')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
}

/** Makes an account with its empty cart; false, and nothing made, when the address has one. */
export async function insertAccount(
  transaction: DatabaseTransaction,
  account: NewAccount,
): Promise<boolean> {
  const { cart_id: id, created_at } = account;
  await transaction
    .insertInto('carts')
    .values({ id, created_at, updated_at: created_at })
    .execute();
  const insert = transaction.insertInto('accounts').values({ ...account, signed_in_at: null });
  const { numInsertedOrUpdatedRows } = await orIgnore(
    transaction,
    insert,
  ).executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return true;
  // Deleted, not rolled back: a known address must not be told by a commit that takes no time.
  await transaction.deleteFrom('carts').where('id', '=', id).execute();
  return false;
}

/**
 * Notes a sign-in and locks the account; false when its password is not the verified one any more,
 * so that a session can't outlive the change of a password by a moment.
 */
export async function noteSignIn(
  transaction: DatabaseTransaction,
  { id, password_hash }: { id: number; password_hash: string },
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('accounts')
    .set({ signed_in_at: now })
    .where('id', '=', id)
    .where('password_hash', '=', password_hash)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** False when the hash is not the old one any more: somebody else was faster. */
export async function replacePasswordHash(
  database: Database | DatabaseTransaction,
  accountId: number,
  { from, to }: { from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('accounts')
    .set({ password_hash: to })
    .where('id', '=', accountId)
    .where('password_hash', '=', from)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Makes an account an admin's, with a new password; false when it is one already. */
export async function promoteAccount(
  transaction: DatabaseTransaction,
  accountId: number,
  passwordHash: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('accounts')
    .set({ role: 'admin', password_hash: passwordHash })
    .where('id', '=', accountId)
    .where('role', '<>', 'admin')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
