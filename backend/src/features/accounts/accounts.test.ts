import { afterAll, beforeAll, expect, test } from 'vitest';
import { SignUpReply } from '../../contract/account.ts';
import { ErrorReply } from '../../contract/error.ts';
import { Session, SignInReply } from '../../contract/session.ts';
import { buildAccount } from '../../testing/build-account.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function newCustomer() {
  const account = buildAccount();
  const customer = shop.customer();
  bodyOf(await customer.signUp(account), 202, SignUpReply);
  return { account, customer };
}

async function accountSeenBy(customer: ReturnType<Shop['customer']>) {
  return bodyOf(await customer.get('/api/session'), 200, Session).account;
}

test('whoever signs up can sign in, is known, and can sign out, twice too', async () => {
  const { account, customer } = await newCustomer();
  const credentials = { email: account.email, password: account.password };
  expect(await accountSeenBy(customer)).toBeNull();

  const reply = bodyOf(await customer.signIn(credentials), 200, SignInReply);

  expect(reply.account).toMatchObject({ email: account.email, name: account.name });
  expect(reply.account.role).toBe('customer');
  expect(await accountSeenBy(customer)).toEqual(reply.account);
  const token = customer.cookies['doorstep_session'] ?? '';
  for (const _ of [1, 2]) {
    expect(bodyOf(await customer.delete('/api/session'), 200, Session).account).toBeNull();
  }
  expect(customer.cookies['doorstep_session']).toBeUndefined();
  customer.cookies['doorstep_session'] = token;
  expect(await accountSeenBy(customer)).toBeNull();
});

test('the answer to a known address is that to a new one, and nothing of it changes', async () => {
  const { account, customer } = await newCustomer();
  const again = await shop
    .customer()
    .signUp({ ...account, name: 'Mallory', password: 'let me in!' });
  expect(again.body).toBe((await shop.customer().signUp(buildAccount())).body);
  expect(again.statusCode).toBe(202);
  const { email, password, name } = account;
  expect((await customer.signIn({ email, password: 'let me in!' })).statusCode).toBe(401);
  expect(bodyOf(await customer.signIn({ email, password }), 200, SignInReply).account.name).toBe(
    name,
  );
  const { n } = await shop.database
    .selectFrom('carts')
    .leftJoin('accounts', 'accounts.cart_id', 'carts.id')
    .where('accounts.id', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  expect(n).toBe(0);
});

test('two who sign up with one address at once make one account', async () => {
  const account = buildAccount();
  const replies = await Promise.all([1, 2, 3].map(() => shop.customer().signUp(account)));
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202]);
  const query = shop.database
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', account.email);
  expect(await query.execute()).toHaveLength(1);
});

test('upper case in an address is the same address', async () => {
  const { account, customer } = await newCustomer();
  const reply = await customer.signIn({
    email: account.email.toUpperCase(),
    password: account.password,
  });
  expect(bodyOf(reply, 200, SignInReply).account.email).toBe(account.email);
});

test('a wrong password and an unknown address are answered alike, after the same work', async () => {
  const { account, customer } = await newCustomer();
  const timed = async (email: string) => {
    const started = performance.now();
    const reply = await customer.signIn({ email, password: 'a wrong one' });
    const { error } = bodyOf(reply, 401, ErrorReply);
    return { code: error.code, message: error.message, ms: performance.now() - started };
  };
  const known = await timed(account.email);
  const unknown = await timed('nobody@example.org');
  expect(known.code).toBe('credentials_wrong');
  expect([unknown.code, unknown.message]).toEqual([known.code, known.message]);
  // Without the work of a hash it would be a hundredth.
  expect(unknown.ms).toBeGreaterThan(known.ms / 8);
});

test.for([
  ['password', 'too short'],
  ['email', 'no address'],
  ['email', 'line\n@example.org'],
  ['name', ' '],
  ['name', 'a\u0000b'],
])('a %s "%s" is refused, and named', async ([field, value]) => {
  const reply = await shop.customer().signUp({ ...buildAccount(), [field ?? '']: value });
  expect(bodyOf(reply, 400, ErrorReply).error.details).toMatchObject([{ field: `body/${field}` }]);
});

test('nobody signs up as an admin', async () => {
  const reply = await shop.customer().signUp({ ...buildAccount(), role: 'admin' });
  expect(bodyOf(reply, 400, ErrorReply).error.details).toMatchObject([{ field: 'body/role' }]);
});
