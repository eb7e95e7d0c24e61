import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ErrorReply } from './contract/error.ts';
import type { ErrorCode } from './contract/error.ts';
import { Value } from 'typebox/value';
import { openShop } from './testing/shop.ts';
import type { Shop } from './testing/shop.ts';

let shop: Shop;
let port: number;
beforeAll(async () => {
  shop = await openShop();
  const url = await shop.server.listen({ host: '127.0.0.1', port: 0 });
  port = Number(new URL(url).port);
});
afterAll(() => shop.close());

/** What the server answers to these bytes, until it closes the connection. */
async function answerTo(request: string): Promise<{ status: number; code: ErrorCode }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  const answer = await text(socket);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const { error } = Value.Parse(ErrorReply, JSON.parse(body));
  return { status: Number(head.split(' ')[1]), code: error.code };
}

const get = (path: string, headers = '') =>
  `GET ${path} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n${headers}\r\n`;

test.for([
  ['what is no HTTP', 'KNOCK KNOCK\r\n\r\n', 400, 'bad_request'],
  [
    'headers that are too large',
    get('/', `x: ${'a'.repeat(17_000)}\r\n`),
    431,
    'headers_too_large',
  ],
  ['an address that can not be decoded', get('/api/products/%ff'), 400, 'bad_request'],
  [
    'a part of an address that is too long',
    get(`/api/orders/${'a'.repeat(101)}`),
    400,
    'bad_request',
  ],
] as const)('%s is refused in the shape of every error', async ([, request, status, code]) => {
  expect(await answerTo(request)).toEqual({ status, code });
});

test('a body that is too large is refused, whatever the route', async () => {
  const head = 'POST /api/session HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n';
  const type = 'content-type: application/json\r\ncontent-length: 70000\r\n\r\n';
  expect(await answerTo(head + type + ' '.repeat(70_000))).toEqual({
    status: 413,
    code: 'payload_too_large',
  });
});

test('every route has limits of size and of time', () => {
  const { server } = shop;
  expect(server.initialConfig).toMatchObject({ bodyLimit: 65_536, handlerTimeout: 20_000 });
  expect(server.server).toMatchObject({
    requestTimeout: 15_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 72_000,
  });
});

test('an answer that takes too long ends as an error that asks to come again', async () => {
  const slow = await openShop();
  slow.server.get('/slow', { handlerTimeout: 20 }, () => new Promise(() => {}));
  const reply = await slow.server.inject('/slow');
  expect([reply.statusCode, reply.headers['retry-after']]).toEqual([503, '1']);
  expect(Value.Parse(ErrorReply, reply.json()).error.code).toBe('timed_out');
  await slow.close();
});

test('the log never holds the values of a statement that failed', async () => {
  const lines: string[] = [];
  const logStream = { write: (line: string) => void lines.push(line) };
  const logging = await openShop({ logLevel: 'info' }, { logStream });
  const sql = "insert into accounts (password_hash) values ('$scrypt$secret')";
  logging.server.get('/failing', async () => {
    throw Object.assign(new Error('the statement failed'), { sql });
  });
  expect((await logging.server.inject('/failing')).statusCode).toBe(500);
  expect(lines.join('')).toContain('the statement failed');
  expect(lines.join('')).not.toContain('secret');
  await logging.close();
});
