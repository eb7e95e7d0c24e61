import { readPods } from '@doorstep/k8s/topology/pods';
import { expect, test } from '../../fixtures/cluster.ts';
import { evict } from '../../fixtures/evict.ts';
import { kubectl } from '../../fixtures/kubectl.ts';
import { loadInside } from '../../fixtures/load-inside.ts';

const backend = { 'app.kubernetes.io/component': 'backend' };

test('A node that is being emptied takes one backend pod at a time', async ({
  cluster,
  namespace,
}) => {
  await kubectl('rollout', 'status', 'deployment/backend', '--timeout', '90s');
  const pods = await readPods(cluster, { namespace, labels: backend });
  expect(new Set(pods.map(({ node }) => node)).size, 'nodes with a backend pod').toBeGreaterThan(1);
  const outcomes = [];
  for (const { name } of pods) outcomes.push(await evict(name));
  expect(outcomes[0]).toBe('evicted');
  expect(outcomes).toContainEqual(expect.stringContaining('disruption budget'));
  await kubectl('rollout', 'status', 'deployment/backend', '--timeout', '90s');
});

const wantedPods = async () =>
  Number(await kubectl('get', 'hpa/backend', '--output', 'jsonpath={.status.desiredReplicas}'));

test('Under load there are more backend pods', async () => {
  test.setTimeout(300_000);
  // The autoscaler says nothing before it has seen the new pods' first metrics.
  const patience = { timeout: 120_000, intervals: [5000] };
  const measured = { ...patience, message: 'without a metrics API nobody scales' };
  await expect.poll(wantedPods, measured).toBeGreaterThan(1);
  const before = await wantedPods();
  const load = await loadInside('http://backend/api/products?pageSize=100', 100);
  try {
    await expect.poll(wantedPods, patience).toBeGreaterThan(before);
  } finally {
    await load.stop();
  }
});
