import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createCall } from './api-client.ts';
import { ApiError } from './api-error.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Starts a server on a free port and gives the caller for it. */
async function callTo(answer: RequestListener, limitsMs?: { read: number; write: number }) {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected a TCP port');
  return createCall(`http://127.0.0.1:${address.port}`, limitsMs);
}

const answering = (status: number, body: string, type = 'application/json') =>
  callTo((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable('the call succeeded'),
    (error: unknown) => error,
  );

test('parameters, query, body and headers arrive where the contract puts them', async () => {
  const seen: string[] = [];
  const call = await callTo((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
    request.on('data', (chunk) => seen.push(String(chunk)));
    request.on('end', () => response.end('{}'));
  });

  await call('GET /api/products', { query: { search: 'mat & co', inStock: true } });
  await call('GET /api/products/:slug', { params: { slug: 'a/b' } });
  await call('PUT /api/cart/lines/:productId', { params: { productId: 7 }, body: { quantity: 2 } });

  expect(seen).toEqual([
    'GET /api/products?search=mat+%26+co&inStock=true undefined',
    'GET /api/products/a%2Fb undefined',
    'PUT /api/cart/lines/7 application/json',
    '{"quantity":2}',
  ]);
});

test('an error reply is thrown with its code, status, details and request id', async () => {
  const error = { code: 'out_of_stock', message: 'Gone', details: { left: 1 }, requestId: 'r-1' };
  const call = await answering(409, JSON.stringify({ error }));
  const failure = await failureOf(call('GET /api/cart'));
  expect(failure).toBeInstanceOf(ApiError);
  expect(failure).toMatchObject({ ...error, status: 409 });
});

test('how long the server asks to wait comes along, in seconds', async () => {
  const error = { code: 'rate_limited', message: 'Wait', requestId: 'r-2' };
  const call = await callTo((_request, response) =>
    response.writeHead(429, { 'retry-after': '42' }).end(JSON.stringify({ error })),
  );
  expect(await failureOf(call('DELETE /api/session'))).toMatchObject({ retryAfter: 42 });
});

test('a page from a proxy on the way counts as no answer, and keeps its status', async () => {
  const call = await answering(502, '<h1>Bad Gateway</h1>', 'text/html');
  expect(await failureOf(call('GET /api/cart'))).toMatchObject({ code: 'network', status: 502 });
});

test('a page where JSON was due is no answer, even with status 200', async () => {
  const call = await answering(200, '<!doctype html>', 'text/html');
  expect(await failureOf(call('GET /api/cart'))).toMatchObject({ code: 'network', status: 200 });
});

test('JSON of another shape with an error status is no answer of the API', async () => {
  const call = await answering(500, '{"message":"boom"}');
  expect(await failureOf(call('GET /api/cart'))).toMatchObject({ code: 'network', status: 500 });
});

test('a refused connection has no status', async () => {
  const call = createCall('http://127.0.0.1:1');
  expect(await failureOf(call('GET /api/cart'))).toMatchObject({ code: 'network', status: 0 });
});

test('a read that is not answered in time ends as a timeout', async () => {
  const call = await callTo(() => undefined, { read: 50, write: 10_000 });
  expect(await failureOf(call('GET /api/cart'))).toMatchObject({ code: 'timeout', status: 0 });
});

test('an abort by the caller is passed on as it came', async () => {
  const call = await callTo(() => undefined);
  const failure = await failureOf(call('GET /api/cart', { signal: AbortSignal.abort('left') }));
  expect(failure).toBe('left');
});
