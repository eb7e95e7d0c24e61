import { probeHttp } from '@doorstep/k8s/probes/http';
import { probeTcp } from '@doorstep/k8s/probes/tcp';
import { expect, test } from '../../fixtures/cluster.ts';
import { kubectlProxy } from '../../fixtures/kubectl-proxy.ts';
import { forwardPort } from '../../fixtures/port-forward.ts';

test('kubectl port-forward carries me to the API, to one of its pods', async () => {
  const { port, close } = await forwardPort('backend', 80);
  const answer = await probeHttp(`http://127.0.0.1:${port}/api/whoami`);
  close();
  expect(answer).toMatchObject({ result: 'answered', status: 200 });
});

test('kubectl proxy carries me to the API through the API server', async ({ namespace }) => {
  const { url, close } = await kubectlProxy();
  const service = `${url}/api/v1/namespaces/${namespace}/services/backend:http`;
  const answer = await probeHttp(`${service}/proxy/api/whoami`);
  close();
  expect(answer).toMatchObject({ result: 'answered', status: 200 });
});

test('kubectl port-forward carries me to MySQL too, and shuts when it ends', async () => {
  const { port, close } = await forwardPort('mysql', 3306);
  const target = { host: '127.0.0.1', port };
  expect(await probeTcp(target)).toMatchObject({ result: 'answered' });
  close();
  await expect.poll(async () => (await probeTcp(target)).result).toBe('refused');
});
