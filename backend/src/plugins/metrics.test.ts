import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

/** The value of a sample, by the line that it is in; nothing where there is none. */
async function sample(line: string): Promise<number | undefined> {
  const { body } = await shop.server.inject('/metrics');
  const found = body.split('\n').find((other) => other.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length));
}

const count = (labels: string) => sample(`http_server_request_duration_seconds_count{${labels}}`);

test('a route counts its requests by method and status, whatever stands in its path', async () => {
  for (const slug of ['ring-knocker', 'chevron-coir-mat', 'no-such-thing'])
    await shop.server.inject(`/api/products/${slug}`);
  const route = 'http_request_method="GET",http_route="/api/products/:slug"';
  expect(await count(`${route},http_response_status_code="200"`)).toBe(2);
  expect(await count(`${route},http_response_status_code="404"`)).toBe(1);
});

test('paths that are none of ours are counted as one', async () => {
  await Promise.all([shop.server.inject('/api/x1'), shop.server.inject('/wp-login.php')]);
  const none = 'http_request_method="GET",http_route="none",http_response_status_code="404"';
  expect(await count(none)).toBe(2);
});

test('what is under way is counted, and no longer when the client goes away', async () => {
  const { port } = new URL(await shop.server.listen({ port: 0, host: '127.0.0.1' }));
  // The question after the metrics is itself under way.
  expect(await sample('http_server_active_requests')).toBe(1);
  const headers = { 'content-type': 'application/json', 'content-length': 100 };
  const half = request({ port, path: '/api/session', method: 'POST', headers });
  half.on('error', () => {});
  half.write('{');
  await expect.poll(() => sample('http_server_active_requests')).toBe(2);
  half.destroy();
  await expect.poll(() => sample('http_server_active_requests')).toBe(1);
});
