import { probeHttp } from '@doorstep/k8s/probes/http';
import { readNodes } from '@doorstep/k8s/topology/nodes';
import { readService } from '@doorstep/k8s/topology/services';
import { expect, test } from '../../fixtures/cluster.ts';
import { askInside } from '../../fixtures/inside.ts';
import { kubectl, patch } from '../../fixtures/kubectl.ts';

const nodePort = 30080;
const withNodePort = { type: 'NodePort', ports: [{ name: 'http', port: 80, nodePort }] };

const result = async (url: string) => (await probeHttp(url, { timeout: 1500 })).result;

test.afterEach(() =>
  kubectl('patch', 'service/backend', '--patch', JSON.stringify({ spec: withNodePort })),
);

test('From NodePort up to LoadBalancer, down to ClusterIP and back, and the shop answers inside all the while', async ({
  cluster,
  namespace,
}) => {
  const read = () => readService(cluster, { namespace, name: 'backend' });
  const [node] = await readNodes(cluster);
  const hatch = `http://${node?.internalIps[0]}:${nodePort}/api/whoami`;
  const first = await read();
  expect(first).toMatchObject({ type: 'NodePort', ports: [{ nodePort }] });
  const inside = askInside('http://backend/api/whoami');

  await patch('service/backend', { spec: { type: 'LoadBalancer' } });
  await expect.poll(async () => (await read()).externalAddresses.length).toBe(1);
  const wide = await read();
  expect(wide.clusterIp, 'kept on the way up').toBe(first.clusterIp);
  expect(wide.ports[0]?.nodePort, 'kept on the way up').toBe(nodePort);
  const outside = `http://${wide.externalAddresses[0]}/api/whoami`;
  await expect.poll(() => result(outside), { timeout: 30_000 }).toBe('answered');
  expect(await result(hatch)).toBe('answered');

  await patch('service/backend', { spec: { type: 'ClusterIP' } });
  await expect.poll(() => result(outside), { timeout: 30_000 }).not.toBe('answered');
  await expect.poll(() => result(hatch), { timeout: 30_000 }).not.toBe('answered');
  const narrow = await read();
  expect(narrow.clusterIp, 'kept on the way down').toBe(first.clusterIp);
  expect(narrow.ports[0]?.nodePort, 'gone on the way down').toBeUndefined();
  expect(narrow.externalAddresses, 'gone on the way down').toEqual([]);
  expect(narrow.externalTrafficPolicy, 'gone on the way down').toBeUndefined();

  await patch('service/backend', { spec: { type: 'NodePort' } });
  const chosen = (await read()).ports[0]?.nodePort ?? 0;
  expect(chosen, 'chosen by Kubernetes').toBeGreaterThanOrEqual(30_000);
  expect(chosen).toBeLessThanOrEqual(32_767);
  const newHatch = hatch.replace(String(nodePort), String(chosen));
  await expect.poll(() => result(newHatch), { timeout: 30_000 }).toBe('answered');

  const { asked, unanswered } = await inside.stop();
  expect(unanswered).toEqual([]);
  expect(asked).toBeGreaterThan(20);
});
