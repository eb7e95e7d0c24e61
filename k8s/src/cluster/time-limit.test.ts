import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../probes/loopback.test-server.ts';
import { connect } from './connect.ts';
import { kubeconfig } from './kubeconfig.test-fixture.ts';
import { timeLimit } from './time-limit.ts';

const what = { namespace: 'shop', name: 'x' };

test('an API server that never answers is given up, and the request is taken back', async () => {
  const hungUp = Promise.withResolvers<void>();
  const server = createServer((_request, response) => response.once('close', hungUp.resolve));
  const { core } = connect({ kubeconfig: await kubeconfig(await listen(server)) });
  await expect(core.readNamespacedConfigMap(what, timeLimit(100))).rejects.toThrow('timeout');
  await hungUp.promise;
});

test('an answer in time is one', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":"b"}}');
  });
  const { core } = connect({ kubeconfig: await kubeconfig(await listen(server)) });
  const { data } = await core.readNamespacedConfigMap(what, timeLimit(10_000));
  expect(data).toEqual({ a: 'b' });
});
