import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorReply } from '../../contract/error.ts';
import { Session, SignInReply } from '../../contract/session.ts';
import { buildAccount } from '../../testing/build-account.ts';
import { bodyOf } from '../../testing/customer.ts';
import type { Customer } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

const { email, password, name } = buildAccount();
const newPassword = 'two lanterns on the step';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.customer().signUp({ email, password, name });
});
afterAll(() => shop.close());

async function signedIn(customer = shop.customer()) {
  bodyOf(await customer.signIn({ email, password }), 200, SignInReply);
  return customer;
}

async function isSignedIn(customer: Customer) {
  const { account } = bodyOf(await customer.get('/api/session'), 200, Session);
  return account !== null;
}

const tokenOf = ({ cookies }: Customer) => cookies['doorstep_session'] ?? '';

test('a session is a secret of 256 bits, of which the database has the hash alone', async () => {
  const token = tokenOf(await signedIn());
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  const rows = await shop.database.selectFrom('sessions').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  const hash = createHash('sha256').update(token).digest('hex');
  expect(rows.map(({ token_hash }) => token_hash)).toContain(hash);
});

test.for([
  ['http', false],
  ['https', true],
  ['https, http', true],
])(
  'asked by %s, its cookie is safe from scripts and other sites; secure: %s',
  async ([scheme, secure]) => {
    const reply = await shop.customer().send({
      method: 'POST',
      url: '/api/session',
      payload: { email, password },
      headers: { 'x-forwarded-proto': String(scheme) },
    });
    const cookie = reply.cookies.find((given) => given.name === 'doorstep_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(cookie?.secure ?? false).toBe(secure);
    const { expiresAt } = bodyOf(reply, 200, SignInReply);
    const days = (Date.parse(expiresAt) - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeCloseTo(14, 1);
    expect(Math.abs(Date.parse(expiresAt) - (cookie?.expires?.getTime() ?? 0))).toBeLessThan(1000);
    expect(reply.headers['cache-control']).toBe('no-store');
  },
);

test('to sign in again ends the session that this browser had, and no other', async () => {
  const elsewhere = await signedIn();
  const customer = await signedIn();
  const first = tokenOf(customer);
  await signedIn(customer);
  expect(tokenOf(customer)).not.toBe(first);
  expect(await isSignedIn(customer)).toBe(true);
  expect(await isSignedIn(elsewhere)).toBe(true);
  customer.cookies['doorstep_session'] = first;
  expect(await isSignedIn(customer)).toBe(false);
});

test('a session that has run out is no session, and is swept at the next sign-in', async () => {
  const customer = await shop.signedIn({ expiresAt: Date.now() - 1 });
  expect(await isSignedIn(customer)).toBe(false);
  await signedIn();
  await shop.database.updateTable('sessions').set({ expires_at: 1 }).execute();
  await signedIn();
  const rows = await shop.database
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .where('accounts.email', '=', email)
    .select('token_hash')
    .execute();
  expect(rows).toHaveLength(1);
});

test.for(['', 'x', `${'A'.repeat(42)}!`, "' or 1=1 --"])(
  'a token "%s" is nobody’s',
  async (token) => {
    const customer = shop.customer();
    customer.cookies['doorstep_session'] = token;
    expect(await isSignedIn(customer)).toBe(false);
  },
);

test('a new password ends every other session, renews this one, and replaces the old one', async () => {
  const [customer, elsewhere] = [await signedIn(), await signedIn()];
  const before = tokenOf(customer);
  const wrong = await customer.put('/api/accounts/me/password', {
    currentPassword: 'not the current one',
    newPassword,
  });
  expect(bodyOf(wrong, 401, ErrorReply).error.code).toBe('credentials_wrong');
  expect(await isSignedIn(elsewhere)).toBe(true);

  const change = { currentPassword: password, newPassword };
  bodyOf(await customer.put('/api/accounts/me/password', change), 200, Session);

  expect(tokenOf(customer)).not.toBe(before);
  expect([await isSignedIn(customer), await isSignedIn(elsewhere)]).toEqual([true, false]);
  expect((await shop.customer().signIn({ email, password })).statusCode).toBe(401);
  const now = await shop.customer().signIn({ email, password: newPassword });
  bodyOf(now, 200, SignInReply);
});

test('a guest has no password to change', async () => {
  const change = { currentPassword: password, newPassword };
  const reply = await shop.customer().put('/api/accounts/me/password', change);
  expect(bodyOf(reply, 401, ErrorReply).error.code).toBe('sign_in_required');
});
