import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cart } from '../../contract/cart.ts';
import { ErrorReply } from '../../contract/error.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';
import type { Shop } from '../../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

test('a cart keeps its lines in the order they were added, with all sums', async () => {
  const customer = shop.customer();
  await customer.put('/api/cart/lines/17', { quantity: 1 });
  await customer.put('/api/cart/lines/2', { quantity: 2 });
  await customer.put('/api/cart/lines/17', { quantity: 3 });

  const cart = bodyOf(await customer.get('/api/cart'), 200, Cart);

  expect(cart.lines.map(({ product, quantity }) => [product.slug, quantity])).toEqual([
    ['ring-knocker', 3],
    ['chevron-coir-mat', 2],
  ]);
  expect([cart.itemCount, cart.subtotal.amount]).toEqual([5, 18_400]);
  expect(cart.deliveryOptions.map(({ price }) => price.amount)).toEqual([0, 990]);
});

test('a line is removed, and removing it again changes nothing', async () => {
  const customer = shop.customer();
  await customer.put('/api/cart/lines/1', { quantity: 1 });
  for (const _ of [1, 2]) {
    const cart = bodyOf(await customer.delete('/api/cart/lines/1'), 200, Cart);
    expect(cart.lines).toEqual([]);
  }
});

test('more than there is, or something that is not sold, is refused', async () => {
  const customer = shop.customer();
  await shop.setStock(1, 4);
  const tooMany = await customer.put('/api/cart/lines/1', { quantity: 5 });
  expect(bodyOf(tooMany, 409, ErrorReply).error).toMatchObject({
    code: 'out_of_stock',
    details: { requested: 5, available: 4 },
  });
  const unknown = await customer.put('/api/cart/lines/9999', { quantity: 1 });
  expect(bodyOf(unknown, 404, ErrorReply).error.code).toBe('product_not_found');
});

test.for([0, 100, 1.5, '2', null])('a quantity of %s is refused', async (quantity) => {
  const reply = await shop.customer().put('/api/cart/lines/1', { quantity });
  expect(bodyOf(reply, 400, ErrorReply).error.code).toBe('invalid_input');
});

test('a cookie that is no cart id gets a new cart', async () => {
  const customer = shop.customer();
  customer.cookies['doorstep_cart'] = "' or 1=1";
  bodyOf(await customer.get('/api/cart'), 200, Cart);
  expect(customer.cookies['doorstep_cart']).toMatch(/^[0-9a-f]{32}$/);
});

test('first additions that arrive together all stay in the cart', async () => {
  const customer = shop.customer();
  await customer.get('/api/cart');
  await Promise.all(
    [6, 7, 8, 9].map((id) => customer.put(`/api/cart/lines/${id}`, { quantity: 1 })),
  );
  expect(bodyOf(await customer.get('/api/cart'), 200, Cart).itemCount).toBe(4);
});
