import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorReply } from '../../contract/error.ts';
import { Order } from '../../contract/order.ts';
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

async function orderOf(customer: Customer) {
  await customer.put('/api/cart/lines/1', { quantity: 1 });
  return bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);
}

test("a guest's order is for whoever has its link", async () => {
  const order = await orderOf(shop.customer());
  for (const reader of [shop.customer(), await shop.signedIn()]) {
    expect(bodyOf(await reader.get(`/api/orders/${order.id}`), 200, Order)).toEqual(order);
  }
});

test("an account's order is for that account alone, link or not", async () => {
  const owner = await shop.signedIn();
  const order = await orderOf(owner);
  const read = (reader: Customer) => reader.get(`/api/orders/${order.id}`);
  expect(bodyOf(await read(owner), 200, Order)).toEqual(order);
  const codeFor = async (reader: Customer, status: number) =>
    bodyOf(await read(reader), status, ErrorReply).error.code;
  expect(await codeFor(shop.customer(), 401)).toBe('sign_in_required');
  expect(await codeFor(await shop.signedIn(), 404)).toBe('order_not_found');
  expect(await codeFor(await shop.signedIn({ role: 'admin' }), 404)).toBe('order_not_found');
});
