import { expect, test } from 'vitest';
import { openClient, parse } from './keep-alive-client.ts';
import { serve } from '../loopback.test-server.ts';

test('one connection carries one request after the other', async () => {
  const { port } = await serve({ '/one': 'first', '/two': 'zweite Tür' });
  const client = await openClient(port);
  const get = (path: string) => client.send(`GET ${path} HTTP/1.1\r\nhost: shop\r\n\r\n`);
  const first = await get('/one');
  expect([first.status, first.body]).toEqual([200, 'first']);
  const second = await get('/two');
  expect([second.status, second.body]).toEqual([200, 'zweite Tür']);
  client.close();
});

test('an answer that has come in half is waited for', () => {
  expect(parse(Buffer.from('HTTP/1.1 200 OK\r\ncontent-le'))).toBeUndefined();
  expect(parse(Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nho'))).toBeUndefined();
});

test('an answer that does not say its length is refused', () => {
  const chunked = Buffer.from('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
  expect(() => parse(chunked)).toThrow(/without its length/);
});
