import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../app.ts';
import { ErrorReply } from '../../contract/error.ts';
import { Liveness, Readiness } from '../../contract/health.ts';
import { bodyOf } from '../../testing/customer.ts';
import { buildConfig, openShop } from '../../testing/shop.ts';

test('a shop whose database answers is ready until it drains, and lives all the while', async () => {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  const { server, lifecycle } = shop;

  expect(bodyOf(await server.inject('/readyz'), 200, Readiness)).toMatchObject({
    status: 'ready',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    uptimeSeconds: expect.any(Number),
    database: { milliseconds: expect.any(Number) },
  });
  lifecycle.drain();
  expect(bodyOf(await server.inject('/readyz'), 503, Readiness).status).toBe('draining');
  bodyOf(await server.inject('/livez'), 200, Liveness);
});

test('a shop without its database lives, is not ready, and says so with Retry-After', async () => {
  const database = {
    engine: 'mysql',
    host: '127.0.0.1',
    // The discard port: nothing listens there.
    port: 9,
    name: 'doorstep',
    user: 'doorstep',
    password: '',
  } as const;
  const { server } = await buildApp(buildConfig({ database }));
  onTestFinished(() => server.close());

  bodyOf(await server.inject('/livez'), 200, Liveness);
  const ready = async () => bodyOf(await server.inject('/readyz'), 503, Readiness);
  expect((await ready()).status).toBe('starting');
  await expect.poll(async () => (await ready()).database).toEqual({ problem: 'ECONNREFUSED' });
  const reply = await server.inject('/api/products');
  expect(bodyOf(reply, 503, ErrorReply).error.code).toBe('database_unavailable');
  expect(reply.headers['retry-after']).toBe('1');
});
