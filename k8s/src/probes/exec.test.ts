import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { KubeConfig } from '@kubernetes/client-node';
import { expect, test } from 'vitest';
import { runIn } from './exec.ts';
import { listen } from './loopback.test-server.ts';

const pod = { namespace: 'doorstep', name: 'backend-1', container: 'backend' };

function configFor(server: string): { kubeConfig: KubeConfig } {
  const kubeConfig = new KubeConfig();
  const cluster = { name: 'c', server, skipTLSVerify: true };
  kubeConfig.loadFromClusterAndUser(cluster, { name: 'u' });
  return { kubeConfig };
}

async function refusing(status: number): Promise<{ kubeConfig: KubeConfig }> {
  const server = createServer();
  server.on('upgrade', (_, socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`));
  return configFor(await listen(server));
}

test.for([
  [403, /you may not run commands in pods of namespace doorstep.*can-i create pods\/exec/],
  [404, /pod doorstep\/backend-1 is not there any more/],
  [500, /no command could be run in pod doorstep\/backend-1:.*500/],
] as const)('HTTP %i for the command becomes a sentence', async ([status, sentence]) => {
  const run = runIn(await refusing(status), pod);
  expect(await run(['true'], '')).toEqual({ impossible: expect.stringMatching(sentence) });
});

test('an API server that is silent is given up', async () => {
  const run = runIn(configFor(await listen(createTcpServer())), pod, { timeout: 100 });
  expect(await run(['true'], '')).toEqual({
    impossible: 'pod backend-1 did not finish trying within 0 s.',
  });
});
