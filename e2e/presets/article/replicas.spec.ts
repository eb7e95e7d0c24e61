import type { Cluster } from '@doorstep/k8s/cluster/connect';
import { probeHttp } from '@doorstep/k8s/probes/http';
import { readEndpoints } from '@doorstep/k8s/topology/endpoints';
import { readService } from '@doorstep/k8s/topology/services';
import type { ObjectName } from '@doorstep/k8s/topology/services';
import { expect, test } from '../../fixtures/cluster.ts';
import { kubectl, patch } from '../../fixtures/kubectl.ts';
import { makeReady, makeUnready, withSwitchableReadiness } from '../../fixtures/readiness.ts';
import { whoAnswers } from '../../fixtures/who-answers.ts';

/** The pods on the Service's list that get requests: a pod that is being stopped is not among them. */
async function readyPodsOf(cluster: Cluster, service: ObjectName): Promise<string[]> {
  const endpoints = await readEndpoints(cluster, service);
  return endpoints.flatMap(({ ready, pod }) => (ready && pod ? [pod] : []));
}

test('Requests spread over all ready pods, and leave out the one that is not', async ({
  cluster,
  namespace,
  nodePortsOf,
}) => {
  const readyPods = () => readyPodsOf(cluster, { namespace, name: 'backend' });
  await withSwitchableReadiness(async () => {
    const [door] = await nodePortsOf('backend');
    const who = () => whoAnswers(door?.url ?? '', 40);
    await expect.poll(async () => (await readyPods()).length).toBe(2);
    const [one = '', other = ''] = await readyPods();
    await expect.poll(who, { timeout: 30_000 }).toEqual(new Set([one, other]));

    await makeUnready(one);
    await expect.poll(who, { timeout: 30_000 }).toEqual(new Set([other]));

    await makeReady(one);
    await expect.poll(who, { timeout: 30_000 }).toEqual(new Set([one, other]));
  });
});

test('A deleted pod’s replacement answers under the same name and address', async ({
  cluster,
  namespace,
  nodePortsOf,
}) => {
  const before = await readService(cluster, { namespace, name: 'backend' });
  const [door] = await nodePortsOf('backend');
  const url = door?.url ?? '';
  const [gone = ''] = await whoAnswers(url, 1);
  await kubectl('delete', 'pod', gone, '--wait=false');
  const others = async () => {
    const pods = await readyPodsOf(cluster, { namespace, name: 'backend' });
    return pods.filter((name) => name !== gone);
  };
  await expect.poll(async () => (await others()).length, { timeout: 60_000 }).toBe(2);
  const names = new Set(await others());
  await expect.poll(() => whoAnswers(url, 40), { timeout: 30_000 }).toEqual(names);
  const after = await readService(cluster, { namespace, name: 'backend' });
  expect(after).toEqual(before);
  expect(await probeHttp(`${url}/api/products`)).toMatchObject({ status: 200 });
});

test('Scaled to nobody the door is shut, and open again with the first ready pod', async ({
  nodePortsOf,
}) => {
  const [door] = await nodePortsOf('backend');
  const result = async () => (await probeHttp(`${door?.url}/api/whoami`)).result;
  try {
    await patch('deployment/backend', { spec: { replicas: 0 } });
    await expect.poll(result, { timeout: 60_000 }).toBe('refused');
  } finally {
    await patch('deployment/backend', { spec: { replicas: 2 } });
    await kubectl('rollout', 'status', 'deployment/backend', '--timeout', '90s');
  }
  await expect.poll(result, { timeout: 30_000 }).toBe('answered');
});
