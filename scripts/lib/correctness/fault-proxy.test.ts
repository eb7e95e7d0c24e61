import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../loopback.test-server.ts';
import { openFaultProxy } from './fault-proxy.ts';
import { request } from './request.ts';

const long = 'x'.repeat(300_000);

async function aProxy() {
  const server = await serve({ '/': 'welcome', '/long': long });
  const proxy = await openFaultProxy(server.port);
  onTestFinished(() => proxy.close());
  const get = (path = '/', timeout = 2000) =>
    request({ port: proxy.port, method: 'GET', path, timeout });
  return { proxy, get, server };
}

test('what is asked and answered passes as it is', async () => {
  const { get } = await aProxy();
  expect(await get()).toMatchObject({ status: 200, body: 'welcome' });
  expect((await get('/long')).body).toBe(long);
});

test('an answer that is lost was asked for: the server has done its work', async () => {
  const { proxy, get, server } = await aProxy();
  proxy.loseReplies(1);
  await expect(get()).rejects.toThrow(/hang up|ECONNRESET/);
  expect(server.requested).toEqual(['/']);
  expect((await get()).body).toBe('welcome');
});

test('connections are cut in the middle of a request, and later ones work', async () => {
  const { proxy, get } = await aProxy();
  proxy.slowDown(1000);
  const waiting = Promise.allSettled([get()]);
  await expect(get('/', 100)).rejects.toThrow('no answer within 100 ms');
  proxy.cut();
  expect(await waiting).toMatchObject([{ status: 'rejected' }]);
  proxy.heal();
  expect((await get()).body).toBe('welcome');
});

test('while it refuses nobody gets in', async () => {
  const { proxy, get, server } = await aProxy();
  proxy.refuse(true);
  await expect(get()).rejects.toThrow(/hang up|ECONNRESET/);
  expect(server.requested).toEqual([]);
  proxy.heal();
  expect((await get()).body).toBe('welcome');
});

test('what is held is passed on when that is over', async () => {
  const { proxy, get, server } = await aProxy();
  proxy.hold();
  const waiting = get();
  await expect(get('/', 100)).rejects.toThrow('no answer within 100 ms');
  expect(server.requested).toEqual([]);
  proxy.heal();
  expect((await waiting).body).toBe('welcome');
});
