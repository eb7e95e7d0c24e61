import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { kubeconfig } from './kubeconfig.test-fixture.ts';
import { listen } from '../probes/loopback.test-server.ts';
import { readService } from '../topology/services.ts';

const name = { namespace: 'doorstep', name: 'frontend' };

test('an unknown context is refused with the names of those that exist', async () => {
  const path = await kubeconfig('http://127.0.0.1:1');
  expect(() => connect({ kubeconfig: path, context: 'there' })).toThrow(
    'no context "there"; it has here.',
  );
});

test('a kubeconfig that is not there is named', () => {
  expect(() => connect({ kubeconfig: 'nowhere/config' })).toThrow(/cannot read.*nowhere\/config/);
});

test('a cluster that does not answer is named with its address and the cause', async () => {
  const cluster = connect({ kubeconfig: await kubeconfig('http://127.0.0.1:1') });
  await expect(readService(cluster, name)).rejects.toMatchObject({
    reason: 'unreachable',
    message: expect.stringMatching(/Service doorstep\/frontend.*"here".*127\.0\.0\.1:1/),
  });
});

test.each([
  [404, 'not found'],
  [403, 'not allowed'],
  [500, 'failed'],
])('HTTP %i from the API server is the reason "%s"', async (status, reason) => {
  const url = await listen(
    createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    }),
  );
  const cluster = connect({ kubeconfig: await kubeconfig(url) });
  await expect(readService(cluster, name)).rejects.toMatchObject({ reason });
});
