import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorReply } from '../../contract/error.ts';
import { buildOrder } from '../../testing/build-order.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const times = <T>(count: number, make: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, make));

async function countOrders(): Promise<number> {
  const query = shop.database
    .selectFrom('orders')
    .select(({ fn }) => fn.countAll<number>().as('n'));
  return (await query.executeTakeFirstOrThrow()).n;
}

async function customerWith(...productIds: number[]) {
  const customer = shop.customer();
  for (const id of productIds) await customer.put(`/api/cart/lines/${id}`, { quantity: 1 });
  return customer;
}

test('25 buyers at once for 10 pieces get exactly 10 orders', async () => {
  await shop.setStock(1, 10);
  const buyers = await times(25, () => customerWith(1));
  const replies = await Promise.all(buyers.map((buyer) => buyer.order(randomUUID(), buildOrder())));

  const statuses = replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b);
  expect(statuses).toEqual([...Array(10).fill(201), ...Array(15).fill(409)]);
  expect(await shop.stockOf(1)).toBe(0);
  expect(await countOrders()).toBe(10);
});

test('carts that hold the same products in another order do not block each other', async () => {
  await shop.setStock(2, 100);
  await shop.setStock(3, 100);
  const buyers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? customerWith(2, 3) : customerWith(3, 2),
    ),
  );
  const replies = await Promise.all(buyers.map((buyer) => buyer.order(randomUUID(), buildOrder())));
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(201));
  expect([await shop.stockOf(2), await shop.stockOf(3)]).toEqual([80, 80]);
});

test('a repeated key gets the same bytes, also when all repetitions arrive at once', async () => {
  await shop.setStock(4, 10);
  const customer = await customerWith(4);
  const key = randomUUID();
  const ordersBefore = await countOrders();

  const first = await times(8, () => customer.order(key, buildOrder()));
  const later = await customer.order(key, buildOrder());

  expect(new Set([...first, later].map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
  expect(new Set([...first, later].map(({ body }) => body)).size).toBe(1);
  expect(await countOrders()).toBe(ordersBefore + 1);
  expect(await shop.stockOf(4)).toBe(9);
});

test('a used key with another body is refused', async () => {
  const customer = await customerWith(4);
  const key = randomUUID();
  await customer.order(key, buildOrder());
  const reply = await customer.order(key, buildOrder({ name: 'Somebody Else' }));
  expect(bodyOf(reply, 422, ErrorReply).error.code).toBe('idempotency_key_reused');
});

test("another customer's same key is another key", async () => {
  await shop.setStock(4, 10);
  const key = randomUUID();
  const [one, other] = [await customerWith(4), await customerWith(4)];
  const replies = [await one.order(key, buildOrder()), await other.order(key, buildOrder())];
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  expect(replies[0]?.body).not.toBe(replies[1]?.body);
});

test('two tabs that order the same cart at once place one order', async () => {
  await shop.setStock(5, 10);
  const customer = await customerWith(5);
  const replies = await times(6, () => customer.order(randomUUID(), buildOrder()));
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
    201,
    ...Array(5).fill(409),
  ]);
  expect(await shop.stockOf(5)).toBe(9);
});
