import { once } from 'node:events';
import { connect } from 'node:net';
import { resolveDoor } from '@doorstep/k8s/doors/addresses';
import type { Door } from '@doorstep/k8s/doors/addresses';
import { probeHttp } from '@doorstep/k8s/probes/http';
import { readEndpoints } from '@doorstep/k8s/topology/endpoints';
import { expect, test } from '../../fixtures/cluster.ts';
import { patch } from '../../fixtures/kubectl.ts';

const policy = (externalTrafficPolicy: 'Local' | 'Cluster') =>
  patch('service/frontend', { spec: { externalTrafficPolicy } });

test.afterEach(() => policy('Cluster'));

test('With externalTrafficPolicy Local my address arrives as it is, with Cluster as a node’s', async ({
  cluster,
  namespace,
}) => {
  const question = { namespace, name: 'frontend', door: 'loadbalancer' } as const;
  const answer = await resolveDoor(cluster, question);
  if ('missing' in answer) throw new Error(answer.missing);
  const [door] = answer.doors;
  if (!door) throw new Error('The frontend has no external address.');
  const mine = await myAddressTowards(door);
  const seen = async () => {
    const outcome = await probeHttp(`${door.url}/api/whoami`);
    return outcome.result === 'answered' ? outcome.whoami?.forwardedFor[0] : outcome.result;
  };

  await policy('Local');
  await expect.poll(seen, { timeout: 30_000 }).toBe(mine);

  await policy('Cluster');
  await expect.poll(seen, { timeout: 30_000 }).not.toBe(mine);
  expect(await seen()).toMatch(/^[\d.]+$/);
});

test('With externalTrafficPolicy Local a node without a pod does not answer, with Cluster it does', async ({
  cluster,
  namespace,
  nodePortsOf,
}) => {
  const endpoints = await readEndpoints(cluster, { namespace, name: 'frontend' });
  const inhabited = new Set(endpoints.map(({ node }) => node));
  const doors = await nodePortsOf('frontend');
  const results = async () =>
    Promise.all(
      doors.map(async ({ url, node }) => {
        const { result } = await probeHttp(url, { timeout: 2000 });
        return { node, result };
      }),
    );

  await policy('Local');
  const local = doors.map(({ node }) => ({
    node,
    result: inhabited.has(node) ? 'answered' : 'timed out',
  }));
  expect(local.map(({ result }) => result)).toContain('timed out');
  await expect.poll(results, { timeout: 30_000 }).toEqual(local);

  await policy('Cluster');
  const everywhere = doors.map(({ node }) => ({ node, result: 'answered' }));
  await expect.poll(results, { timeout: 30_000 }).toEqual(everywhere);
});

/** The address of this machine that a connection to the door starts from. */
async function myAddressTowards({ host, port }: Door): Promise<string> {
  const socket = connect({ host, port });
  await once(socket, 'connect');
  const { localAddress = '' } = socket;
  socket.destroy();
  return localAddress;
}
