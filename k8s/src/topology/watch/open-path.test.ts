import { createServer } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import { expect, test } from 'vitest';
import { shopCertificate } from '../../probes/certificate.test-pair.ts';
import { listen } from '../../probes/loopback.test-server.ts';
import { readPath } from './open-path.ts';

/** An API server with a certificate, and a kubeconfig that trusts it. */
async function secured(token: string) {
  const tokens: (string | undefined)[] = [];
  const server = createServer(shopCertificate, (request, response) => {
    tokens.push(request.headers.authorization);
    response.end('{"items":[]}');
  });
  const url = (await listen(server)).replace('http:', 'https:');
  const caData = Buffer.from(shopCertificate.cert).toString('base64');
  const kubeConfig = new KubeConfig();
  const cluster = { name: 'c', server: url, caData, tlsServerName: 'shop.localhost' };
  kubeConfig.loadFromClusterAndUser({ ...cluster, skipTLSVerify: false }, { name: 'u', token });
  return { cluster: { kubeConfig, server: `${url}/` }, tokens };
}

const limits = { signal: new AbortController().signal, within: 5_000 };

test('a server is asked by its certificate, with the token of the account', async () => {
  const { cluster, tokens } = await secured('of-the-account');
  expect(await readPath(cluster, '/api/v1/nodes', limits)).toBe('{"items":[]}');
  expect(tokens).toEqual(['Bearer of-the-account']);
});

test('a server that shows another certificate than the trusted one is not asked', async () => {
  const { cluster, tokens } = await secured('of-the-account');
  const known = cluster.kubeConfig.getCurrentCluster();
  if (!known) throw new Error('the kubeconfig has no cluster');
  const kubeConfig = new KubeConfig();
  const { caData: _caData, ...strange } = known;
  kubeConfig.loadFromClusterAndUser(strange, { name: 'u', token: 'of-the-account' });
  await expect(readPath({ ...cluster, kubeConfig }, '/api', limits)).rejects.toThrow('certificate');
  expect(tokens).toEqual([]);
});
