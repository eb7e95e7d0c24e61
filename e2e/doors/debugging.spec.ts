import { probeHttp } from '@doorstep/k8s/probes/http';
import { expect, test } from '../fixtures/cluster.ts';
import { kubectlProxy } from '../fixtures/kubectl-proxy.ts';
import { forwardPort } from '../fixtures/port-forward.ts';

test('kubectl port-forward carries me to the storefront, whatever its type', async () => {
  const { port, close } = await forwardPort('frontend', 80);
  const answer = await probeHttp(`http://127.0.0.1:${port}/`);
  close();
  expect(answer).toMatchObject({ result: 'answered', status: 200 });
});

test('kubectl proxy carries me to the storefront through the API server', async ({ namespace }) => {
  const { url, close } = await kubectlProxy();
  const door = `${url}/api/v1/namespaces/${namespace}/services/frontend:http/proxy/`;
  const answer = await probeHttp(door);
  close();
  expect(answer).toMatchObject({ result: 'answered', status: 200 });
});
