import { readPods } from '@doorstep/k8s/topology/pods';
import { expect, test } from '../fixtures/cluster.ts';

test('The pod at the foot of the page runs where the page says', async ({
  page,
  cluster,
  namespace,
}) => {
  const pods = await readPods(cluster, { namespace });
  await page.goto('/');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText(/Answered by \S+ on \S+\. /);
  const [, name, node] = /Answered by (\S+) on (\S+)\. /.exec(await foot.innerText()) ?? [];
  expect(pods.find((pod) => pod.name === name)).toMatchObject({ node, ready: true });
});
