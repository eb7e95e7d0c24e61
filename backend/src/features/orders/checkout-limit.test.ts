import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../config.ts';
import type { Config } from '../../config.ts';
import { ErrorReply } from '../../contract/error.ts';
import { parseNetworks } from '../../lib/client-address.ts';
import { buildOrder } from '../../testing/build-order.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openShop } from '../../testing/shop.ts';

async function opened(settings: Partial<Config>) {
  const shop = await openShop(settings);
  onTestFinished(() => shop.close());
  await shop.setStock(1, 1000);
  const customer = shop.customer();
  await customer.put('/api/cart/lines/1', { quantity: 1 });

  const checkOut = (chain: string, key: string = randomUUID()) =>
    customer.send({
      method: 'POST',
      url: '/api/orders',
      payload: buildOrder(),
      headers: { 'idempotency-key': key, 'x-forwarded-for': chain },
    });
  return { shop, customer, checkOut };
}

test('an address that checks out too often is told when to come again; others go on', async () => {
  const { shop, checkOut } = await opened({ checkoutsPerMinute: 3 });
  const key = randomUUID();
  const first = await checkOut('198.51.100.7', key);
  expect(first.statusCode).toBe(201);
  for (let time = 0; time < 2; time += 1) {
    expect((await checkOut('198.51.100.7', key)).body).toBe(first.body);
  }
  const refused = await checkOut('198.51.100.7');
  const { error } = bodyOf(refused, 429, ErrorReply);
  expect(error).toMatchObject({
    code: 'rate_limited',
    message: 'Too many orders from your address. Try again in 20 s.',
  });
  expect(refused.headers['retry-after']).toBe('20');
  expect(await shop.stockOf(1)).toBe(999);
  expect((await checkOut('198.51.100.8', key)).statusCode).toBe(201);
});

test('of a chain that trusted proxies have written the client counts, not the proxies', async () => {
  const trustedProxies = parseNetworks('10.0.0.0/8,127.0.0.0/8');
  const { checkOut } = await opened({
    checkoutsPerMinute: 1,
    ...(trustedProxies && { trustedProxies }),
  });
  expect((await checkOut('198.51.100.7, 10.0.0.1')).statusCode).toBe(201);
  expect((await checkOut('198.51.100.7, 10.0.0.2')).statusCode).toBe(429);
  expect((await checkOut('198.51.100.8, 10.0.0.2')).statusCode).toBe(409);
});

test('whoever invents an address each time is counted by the connection', async () => {
  const { checkOut } = await opened({ checkoutsPerMinute: 1 });
  const replies = [];
  for (let index = 1; index <= 22; index += 1) replies.push(await checkOut(`203.0.113.${index}`));
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2);
});

test('orders are read as often as one likes', async () => {
  const { customer, checkOut } = await opened({ checkoutsPerMinute: 1 });
  await checkOut('198.51.100.7');
  await checkOut('198.51.100.7');
  for (let time = 0; time < 5; time += 1) {
    expect((await customer.get('/api/orders')).statusCode).toBe(200);
  }
});

test('the limit is the environment’s to set: 600 without a word, none with 0', async () => {
  expect(readConfig({}).checkoutsPerMinute).toBe(600);
  expect(() => readConfig({ CHECKOUTS_PER_MINUTE: 'many' })).toThrow(
    'CHECKOUTS_PER_MINUTE is "many"; expected a whole number from 0 to 1000000',
  );
  const { checkOut } = await opened({ checkoutsPerMinute: 0 });
  const key = randomUUID();
  const replies = await Promise.all(
    Array.from({ length: 30 }, () => checkOut('198.51.100.7', key)),
  );
  expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
});
