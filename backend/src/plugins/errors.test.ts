import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorReply } from '../contract/error.ts';
import { bodyOf } from '../testing/customer.ts';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

test.for([
  ['DELETE', '/api/products', 'GET, HEAD'],
  ['DELETE', '/api/products/ring-knocker?page=2', 'GET, HEAD'],
  ['GET', '/api/cart/lines/1', 'DELETE, PUT'],
  ['PATCH', '/api/orders', 'GET, HEAD, POST'],
  ['QUERY', '/livez', 'GET, HEAD'],
] as const)('%s %s is told which methods there are: %s', async ([method, url, allowed]) => {
  const reply = await shop.server.inject({ method, url });
  expect(bodyOf(reply, 405, ErrorReply).error.code).toBe('method_not_allowed');
  expect(reply.headers.allow).toBe(allowed);
});

test.for([
  ['GET', '/api/gargoyles'],
  ['POST', '/api/products/'],
  ['QUERY', '/api/products/ring-knocker/reviews'],
] as const)('%s %s leads nowhere', async ([method, url]) => {
  const reply = await shop.server.inject({ method, url });
  expect(bodyOf(reply, 404, ErrorReply).error.code).toBe('not_found');
  expect(reply.headers.allow).toBeUndefined();
});
