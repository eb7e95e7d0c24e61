import { Agent, get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { openShop } from '../testing/shop.ts';

test('who keeps a connection is told with the last answer that it ends, and loses no request', async () => {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  const url = await shop.server.listen({ host: '127.0.0.1', port: 0 });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());

  const ask = (path: string) => {
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
    const request = get(url + path, { agent }, (response) => {
      const { statusCode, headers } = response;
      response.resume().once('close', () => {
        resolve([statusCode, headers.connection, request.reusedSocket]);
      });
    });
    request.once('error', reject);
    return promise;
  };

  expect(await ask('/livez')).toEqual([200, 'keep-alive', false]);
  shop.lifecycle.drain();
  expect(await ask('/api/products')).toEqual([200, 'close', true]);
  expect(await ask('/api/nothing')).toEqual([404, 'close', false]);
});
