import { randomUUID } from 'node:crypto';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AdminOrder, AdminOrderList, OrderConflict } from '../../contract/admin-orders.ts';
import { ErrorReply } from '../../contract/error.ts';
import { Order } from '../../contract/order.ts';
import { buildOrder } from '../../testing/build-order.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openBackOffice } from '../../testing/back-office.ts';
import type { BackOffice } from '../../testing/back-office.ts';

let shop: BackOffice['shop'];
let admin: BackOffice['admin'];
let log: string[];
beforeAll(async () => {
  ({ shop, admin, log } = await openBackOffice());
});
afterAll(() => shop.close());

async function newOrder(
  { name = 'Greta Lindqvist', productId = 1 } = {},
  customer = shop.customer(),
) {
  await shop.setStock(productId, 10);
  await customer.put(`/api/cart/lines/${productId}`, { quantity: 3 });
  return bodyOf(await customer.order(randomUUID(), buildOrder({ name })), 201, Order);
}

const move = (id: string, expected: string, status: string) =>
  admin.put(`/api/admin/orders/${id}/status`, { expected, status });

async function list(query: string) {
  return bodyOf(await admin.get(`/api/admin/orders${query}`), 200, AdminOrderList);
}

test('an order goes from placed over paid and shipped to delivered, and its buyer sees it', async () => {
  const { id, number } = await newOrder();
  const ways = [
    ['placed', 'paid', ['shipped', 'cancelled']],
    ['paid', 'shipped', ['delivered']],
    ['shipped', 'delivered', []],
  ] as const;
  for (const [from, to, next] of ways) {
    const order = bodyOf(await move(id, from, to), 200, AdminOrder);
    expect([order.status, order.nextStatuses]).toEqual([to, next]);
  }
  const seen = bodyOf(await shop.customer().get(`/api/orders/${id}`), 200, Order);
  expect(seen.status).toBe('delivered');
  expect(Date.parse(seen.statusSince)).toBeGreaterThanOrEqual(Date.parse(seen.placedAt));
  const lines = log.filter((line) => line.includes('"audit"') && line.includes(number));
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
    ways.map(([from, to]) => ({
      audit: { action: 'order.status', from: { status: from }, to: { status: to } },
    })),
  );
});

test.for(['placed', 'paid'])(
  'an order that is %s can be cancelled, and gives its pieces back',
  async (status) => {
    const { id } = await newOrder({ productId: 2 });
    if (status === 'paid') await move(id, 'placed', 'paid');
    expect(await shop.stockOf(2)).toBe(7);
    expect(bodyOf(await move(id, status, 'cancelled'), 200, AdminOrder).nextStatuses).toEqual([]);
    expect(await shop.stockOf(2)).toBe(10);
  },
);

test('pieces come back once, however often and from wherever it is cancelled at once', async () => {
  const { id, number } = await newOrder({ productId: 3 });
  const replies = await Promise.all(
    Array.from({ length: 8 }, () => move(id, 'placed', 'cancelled')),
  );
  expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  expect(bodyOf(await move(id, 'placed', 'cancelled'), 200, AdminOrder).status).toBe('cancelled');
  expect(await shop.stockOf(3)).toBe(10);
  expect(log.filter((line) => line.includes('"audit"') && line.includes(number))).toHaveLength(1);
});

test('of those who cancel and those who send it one wins, and the pieces are where it says', async () => {
  const { id } = await newOrder({ productId: 4 });
  await move(id, 'placed', 'paid');
  const replies = await Promise.all([move(id, 'paid', 'shipped'), move(id, 'paid', 'cancelled')]);
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const { status } = bodyOf(await admin.get(`/api/admin/orders/${id}`), 200, AdminOrder);
  expect(await shop.stockOf(4)).toBe(status === 'cancelled' ? 10 : 7);
});

test('a way that does not lead there is refused with those that do', async () => {
  const { id } = await newOrder();
  const { error } = bodyOf(await move(id, 'placed', 'delivered'), 409, ErrorReply);
  expect(error).toMatchObject({
    code: 'status_not_allowed',
    message: 'An order that is placed can become paid or cancelled, not delivered.',
    details: { from: 'placed', to: 'delivered', allowed: ['paid', 'cancelled'] },
  });
});

test('whoever saw another status is shown the order as it is now', async () => {
  const { id } = await newOrder();
  await move(id, 'placed', 'paid');
  const { error } = bodyOf(await move(id, 'placed', 'cancelled'), 409, ErrorReply);
  expect(error.code).toBe('order_changed');
  expect(Value.Parse(OrderConflict, error.details).current.status).toBe('paid');
});

test('orders are found by status, words, number and day, newest first, and say whose they are', async () => {
  const buyer = await shop.signedIn();
  const guests = await newOrder({ name: 'Zoltan Kiss_' });
  const own = await newOrder({ name: 'Zoltan Kiss_' }, buyer);
  await move(own.id, 'placed', 'paid');

  const { orders, total } = await list('?search=zoltan%20kiss_');
  expect([total, ...orders.map(({ id }) => id)]).toEqual([2, own.id, guests.id]);
  expect(orders.map(({ account }) => account?.email ?? null)).toEqual([buyer.email, null]);
  expect((await list('?search=zoltan&status=paid')).orders.map(({ id }) => id)).toEqual([own.id]);
  expect((await list(`?search=${guests.number.toLowerCase()}`)).orders[0]?.id).toBe(guests.id);
  expect((await list('?search=%25kiss')).total).toBe(0);
  const today = guests.placedAt.slice(0, 10);
  expect((await list(`?search=zoltan&from=${today}&to=${today}`)).total).toBe(2);
  expect((await list('?search=zoltan&to=2020-01-01')).total).toBe(0);
  expect((await list('?search=zoltan&pageSize=1&page=2')).orders.map(({ id }) => id)).toEqual([
    guests.id,
  ]);
});

test('there is no order by another id, and no other status', async () => {
  expect((await move(randomUUID(), 'placed', 'paid')).statusCode).toBe(404);
  const { id } = await newOrder();
  expect((await move(id, 'placed', 'lost')).statusCode).toBe(400);
  expect((await admin.get('/api/admin/orders?from=2026-13-01')).statusCode).toBe(400);
});
