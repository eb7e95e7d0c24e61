import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cart } from '../contract/cart.ts';
import { ErrorReply } from '../contract/error.ts';
import { bodyOf } from '../testing/customer.ts';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const host = 'shop.example.org';
const put = (headers: Record<string, string>) =>
  shop.server.inject({
    method: 'PUT',
    url: '/api/cart/lines/1',
    payload: { quantity: 1 },
    headers: { host, ...headers },
  });

test('a page of another site changes nothing, and is told so', async () => {
  const { error } = bodyOf(await put({ origin: 'https://evil.example' }), 403, ErrorReply);
  expect(error.code).toBe('origin_refused');
  expect(error.message).toContain('https://evil.example');
  bodyOf(await put({ 'sec-fetch-site': 'cross-site' }), 403, ErrorReply);
});

test('the own pages and other programs are let through', async () => {
  const own = await put({ origin: `https://${host}`, 'x-forwarded-proto': 'https' });
  expect(bodyOf(own, 200, Cart).itemCount).toBe(1);
  expect(bodyOf(await put({}), 200, Cart).itemCount).toBe(1);
});

test('an encrypted shop is not changed by a page that is not', async () => {
  const headers = { origin: `http://${host}`, 'x-forwarded-proto': 'https' };
  expect(bodyOf(await put(headers), 403, ErrorReply).error.code).toBe('origin_refused');
});

test('to look is free for every page', async () => {
  const headers = { host, origin: 'https://evil.example' };
  const reply = await shop.server.inject({ url: '/api/cart', headers });
  expect(bodyOf(reply, 200, Cart).lines).toEqual([]);
});

test('every route that changes something asks for the origin, before it asks who is there', async () => {
  const { paths = {} } = shop.server.swagger();
  const changing = Object.entries(paths).flatMap(([path, methods]) =>
    (['post', 'put', 'patch', 'delete'] as const)
      .filter((method) => methods && method in methods)
      .map((method) => ({ method, url: path.replace(/\{\w+\}/g, '1') })),
  );
  expect(changing.length).toBeGreaterThan(7);
  for (const { method, url } of changing) {
    const headers = { host, origin: 'https://evil.example' };
    const reply = await shop.server.inject({ method, url, headers });
    expect([method, url, bodyOf(reply, 403, ErrorReply).error.code]).toEqual([
      method,
      url,
      'origin_refused',
    ]);
  }
});
