import { probeHttp } from '@doorstep/k8s/probes/http';
import { probeTcp } from '@doorstep/k8s/probes/tcp';
import { expect, test } from '../fixtures/cluster.ts';
import { kubectlProxy } from '../fixtures/kubectl-proxy.ts';
import { forwardPort } from '../fixtures/port-forward.ts';

for (const [service, path] of [
  ['frontend', '/'],
  ['backend', '/api/whoami'],
] as const) {
  test(`kubectl port-forward carries me to ${service}, whatever its type`, async () => {
    const { port, close } = await forwardPort(service, 80);
    const answer = await probeHttp(`http://127.0.0.1:${port}${path}`);
    close();
    expect(answer).toMatchObject({ result: 'answered', status: 200 });
  });

  test(`kubectl proxy carries me to ${service} through the API server`, async ({ namespace }) => {
    const { url, close } = await kubectlProxy();
    const door = `${url}/api/v1/namespaces/${namespace}/services/${service}:http/proxy${path}`;
    const answer = await probeHttp(door);
    close();
    expect(answer).toMatchObject({ result: 'answered', status: 200 });
  });
}

test('kubectl port-forward carries me to MySQL too, and shuts when it ends', async () => {
  const { port, close } = await forwardPort('mysql', 3306);
  const target = { host: '127.0.0.1', port };
  expect(await probeTcp(target)).toMatchObject({ result: 'answered' });
  close();
  await expect.poll(async () => (await probeTcp(target)).result).toBe('refused');
});
