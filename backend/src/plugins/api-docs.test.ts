import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

test('the page of the API reads the document of this shop and nothing from elsewhere', async () => {
  const page = await shop.customer().get('/api/docs/');
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(page.body).toContain('/api/openapi.json');

  const program = /src="(js\/[^"]+)"/.exec(page.body)?.[1] ?? '';
  const script = await shop.customer().get(`/api/docs/${program}`);
  expect(script.statusCode).toBe(200);
  expect(script.headers['content-type']).toMatch(/javascript/);
});

test('without its slash the page sends there, so that its files are found beside it', async () => {
  const reply = await shop.customer().get('/api/docs');
  expect([reply.statusCode, reply.headers['location']]).toEqual([301, '/api/docs/']);
});

test('what the page does not have is missing in the one shape of errors', async () => {
  const reply = await shop.customer().get('/api/docs/nothing');
  expect(reply.statusCode).toBe(404);
  expect(reply.json()).toMatchObject({ error: { code: 'not_found' } });
});
