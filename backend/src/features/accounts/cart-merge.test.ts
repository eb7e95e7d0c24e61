import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../app.ts';
import { Cart } from '../../contract/cart.ts';
import { Order, OrderList } from '../../contract/order.ts';
import { SignInReply } from '../../contract/session.ts';
import { buildAccount } from '../../testing/build-account.ts';
import { buildOrder } from '../../testing/build-order.ts';
import { bodyOf } from '../../testing/customer.ts';
import type { Customer } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function newAccount() {
  const { email, password, name } = buildAccount();
  await shop.customer().signUp({ email, password, name });
  return { email, password };
}

async function guestWith(...lines: [productId: number, quantity: number][]) {
  const guest = shop.customer();
  await put(guest, ...lines);
  return guest;
}

async function put(customer: Customer, ...lines: [productId: number, quantity: number][]) {
  for (const [id, quantity] of lines) {
    bodyOf(await customer.put(`/api/cart/lines/${id}`, { quantity }), 200, Cart);
  }
}

async function linesOf(customer: Customer) {
  const { lines } = bodyOf(await customer.get('/api/cart'), 200, Cart);
  return lines
    .map(({ product, quantity }) => [product.id, quantity] as const)
    .toSorted(([a], [b]) => a - b);
}

test("a guest's cart moves into the account's and adds up there, on every device, once", async () => {
  const account = await newAccount();
  const customer = await guestWith([2, 1]);
  expect(bodyOf(await customer.signIn(account), 200, SignInReply).cart).toEqual({
    moved: 1,
    shortened: [],
  });
  const phone = await guestWith([3, 2], [2, 2]);

  const { cart } = bodyOf(await phone.signIn(account), 200, SignInReply);

  expect(cart).toEqual({ moved: 4, shortened: [] });
  expect(await linesOf(phone)).toEqual(await linesOf(customer));
  expect(await linesOf(phone)).toEqual([
    [2, 3],
    [3, 2],
  ]);
  expect(bodyOf(await phone.signIn(account), 200, SignInReply).cart.moved).toBe(0);
  await phone.delete('/api/session');
  expect(await linesOf(phone)).toEqual([]);
});

test('what does not fit is told: too few in stock, over the limit of a line, or none left', async () => {
  const account = await newAccount();
  for (const [id, stock] of [
    [4, 500],
    [5, 10],
    [6, 5],
    [7, 9],
  ] as const)
    await shop.setStock(id, stock);
  const customer = shop.customer();
  await customer.signIn(account);
  await put(customer, [4, 60], [5, 7], [7, 8]);
  const phone = await guestWith([4, 60], [5, 7], [6, 5], [7, 1]);
  await shop.setStock(6, 0);
  await shop.setStock(7, 3);

  const { cart } = bodyOf(await phone.signIn(account), 200, SignInReply);

  expect(cart.moved).toBe(39 + 3);
  expect(cart.shortened.map(({ name: _name, ...line }) => line)).toEqual([
    { productId: 4, wanted: 120, now: 99, reason: 'limit' },
    { productId: 5, wanted: 14, now: 10, reason: 'stock' },
    { productId: 6, wanted: 5, now: 0, reason: 'stock' },
    // The account's own line is left as it was.
    { productId: 7, wanted: 9, now: 8, reason: 'stock' },
  ]);
  expect(await linesOf(phone)).toEqual([
    [4, 99],
    [5, 10],
    [7, 8],
  ]);
});

test('two sign-ins at once move the cart once', async () => {
  const account = await newAccount();
  const customer = await guestWith([8, 2]);
  const cookies = { ...customer.cookies };
  const replies = await Promise.all(
    [1, 2].map(() =>
      shop.server.inject({ method: 'POST', url: '/api/session', payload: account, cookies }),
    ),
  );
  const moved = replies.map((reply) => bodyOf(reply, 200, SignInReply).cart.moved);
  expect(moved.toSorted((a, b) => a - b)).toEqual([0, 2]);
});

test("an account's orders are on every device; a guest's stay with the browser and the link", async () => {
  const account = await newAccount();
  const customer = await guestWith([9, 1]);
  const asGuest = bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);
  await customer.signIn(account);
  expect(bodyOf(await customer.get('/api/orders'), 200, OrderList).orders).toEqual([]);
  await put(customer, [10, 1]);
  const asAccount = bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);

  const phone = shop.customer();
  await phone.signIn(account);
  expect(bodyOf(await phone.get('/api/orders'), 200, OrderList).orders).toEqual([asAccount]);
  expect(bodyOf(await phone.get(`/api/orders/${asGuest.id}`), 200, Order)).toEqual(asGuest);
  await customer.delete('/api/session');
  expect(bodyOf(await customer.get('/api/orders'), 200, OrderList).orders).toEqual([asGuest]);
});

test('carts of guests and of accounts are there after the shop was started again', async () => {
  const account = await newAccount();
  const [guest, customer] = [await guestWith([11, 2]), await guestWith([12, 3])];
  await customer.signIn(account);

  const again = await buildApp(shop.config);
  await again.startup.done;
  const carts = await Promise.all(
    [guest, customer].map(({ cookies }) => again.server.inject({ url: '/api/cart', cookies })),
  );
  expect(carts.map((reply) => bodyOf(reply, 200, Cart).itemCount)).toEqual([2, 3]);
  await again.server.close();
});
