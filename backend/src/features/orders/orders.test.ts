import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cart } from '../../contract/cart.ts';
import { ErrorReply, StockShortage } from '../../contract/error.ts';
import { Order, OrderList } from '../../contract/order.ts';
import { buildOrder } from '../../testing/build-order.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';
import { Value } from 'typebox/value';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

async function customerWith(productId: number, quantity: number) {
  const customer = shop.customer();
  bodyOf(await customer.put(`/api/cart/lines/${productId}`, { quantity }), 200, Cart);
  return customer;
}

test('an order takes the pieces, empties the cart and can be read by its link', async () => {
  await shop.setStock(1, 20);
  const customer = await customerWith(1, 3);

  const order = bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);

  expect(order.number).toMatch(/^DS-\d+$/);
  expect(order.lines).toMatchObject([{ productId: 1, quantity: 3, sum: { amount: 7200 } }]);
  expect(order.total).toEqual({ amount: 7200, currency: 'EUR' });
  expect(await shop.stockOf(1)).toBe(17);
  expect(bodyOf(await customer.get('/api/cart'), 200, Cart).lines).toEqual([]);
  expect(bodyOf(await shop.customer().get(`/api/orders/${order.id}`), 200, Order)).toEqual(order);
  expect(bodyOf(await customer.get('/api/orders'), 200, OrderList).orders).toEqual([order]);
});

test('another browser does not see the order in its list', async () => {
  const list = bodyOf(await shop.customer().get('/api/orders'), 200, OrderList);
  expect(list.orders).toEqual([]);
});

test('delivery to the step costs something below the free limit', async () => {
  const customer = await customerWith(1, 1);
  const order = bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);
  expect([order.subtotal.amount, order.deliveryPrice.amount, order.total.amount]).toEqual([
    2400, 490, 2890,
  ]);
});

test('an order for more than is left is refused whole: other pieces stay, the key stays free', async () => {
  await shop.setStock(2, 5);
  await shop.setStock(3, 2);
  const customer = await customerWith(2, 1);
  await customer.put('/api/cart/lines/3', { quantity: 2 });
  await shop.setStock(3, 1);
  const key = randomUUID();

  const { error } = bodyOf(await customer.order(key, buildOrder()), 409, ErrorReply);

  expect(error.code).toBe('out_of_stock');
  expect(Value.Parse(StockShortage, error.details)).toMatchObject({
    productId: 3,
    requested: 2,
    available: 1,
  });
  expect(await shop.stockOf(2)).toBe(5);
  expect(bodyOf(await customer.get('/api/cart'), 200, Cart).lines).toHaveLength(2);
  await customer.put('/api/cart/lines/3', { quantity: 1 });
  bodyOf(await customer.order(key, buildOrder()), 201, Order);
});

test('a total that the customer did not see is refused, and nothing is taken', async () => {
  await shop.setStock(4, 5);
  const customer = await customerWith(4, 1);
  const reply = await customer.order(randomUUID(), buildOrder({ expectedTotal: 1 }));
  expect(bodyOf(reply, 409, ErrorReply).error.code).toBe('total_changed');
  expect(await shop.stockOf(4)).toBe(5);
});

test('an empty cart, or none, can not be ordered', async () => {
  const customer = shop.customer();
  const none = await customer.order(randomUUID(), buildOrder());
  expect(bodyOf(none, 409, ErrorReply).error.code).toBe('cart_empty');
  await customer.get('/api/cart');
  const empty = await customer.order(randomUUID(), buildOrder());
  expect(bodyOf(empty, 409, ErrorReply).error.code).toBe('cart_empty');
});

test('bad fields are named, and unknown ones refused', async () => {
  const customer = await customerWith(1, 1);
  const noAt = await customer.order(randomUUID(), buildOrder({ email: 'greta.example.org' }));
  expect(bodyOf(noAt, 400, ErrorReply).error.details).toMatchObject([{ field: 'body/email' }]);
  const priced = await customer.order(randomUUID(), { ...buildOrder(), total: 1 });
  expect(bodyOf(priced, 400, ErrorReply).error.details).toMatchObject([{ field: 'body/total' }]);
});
