import { expect, onTestFinished, test, vi } from 'vitest';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { pod, service, watchableApi } from '@doorstep/k8s/topology/watch-topology.test-fixture';
import { TopologySource } from './topology-source.ts';

const podsOf = ({ pods }: Topology) => pods.map(({ name }) => name);

/** A source on a loopback API server, what it told, and what a look at it gives. */
async function watched() {
  const api = await watchableApi({ services: [service('backend')], pods: [pod('backend-1')] });
  const told: Topology[] = [];
  const news: Topology[] = [];
  const source = new TopologySource({
    namespace: 'shop',
    onTopology: (topology) => told.push(topology),
    onNews: () => news.push(...told.slice(-1)),
  });
  onTestFinished(() => source.close());
  const look = async () => podsOf(await source.read(api.cluster));
  return { api, source, told: () => told.map(podsOf), news: () => news.map(podsOf), look };
}

function eventually(assertion: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(assertion, { timeout: 10_000, interval: 20 });
}

test('the first look need not wait for the watch, and is told once', async () => {
  const { api, told, news, look } = await watched();
  expect(await look()).toEqual(['backend-1']);
  await eventually(() => expect(api.openWatches()).toBeGreaterThan(0));
  expect(await look()).toEqual(['backend-1']);
  expect({ told: told(), news: news() }).toEqual({ told: [['backend-1']], news: [] });
});

test('a change is news, and the next look shows it without asking again', async () => {
  const { api, source, told, news, look } = await watched();
  await look();
  await eventually(() => expect(api.watchedFrom('pods')).toHaveLength(1));
  const before = source.changedAt;
  api.put('pods', pod('backend-2'));
  await eventually(() => expect(news()).toEqual([['backend-1', 'backend-2']]));
  const asked = api.requests.length;
  expect(await look()).toEqual(['backend-1', 'backend-2']);
  expect(api.requests.slice(asked).filter((url) => url.includes('/pods'))).toEqual([]);
  expect(told()).toHaveLength(2);
  expect(source.changedAt).toBeGreaterThan(before);
});

test('an API server that has gone is an error of the look, not an old picture', async () => {
  const { api, news, look } = await watched();
  await look();
  await eventually(() => expect(api.watchedFrom('pods')).toHaveLength(1));
  api.put('pods', pod('backend-2'));
  await eventually(() => expect(news()).toHaveLength(1));
  api.goDown();
  await eventually(() => expect(look()).rejects.toThrow('does not answer'));
});

test('once it is closed nothing more is told', async () => {
  const { api, source, told, look } = await watched();
  await look();
  await eventually(() => expect(api.watchedFrom('pods')).toHaveLength(1));
  await source.close();
  api.put('pods', pod('backend-2'));
  await eventually(() => expect(api.openWatches()).toBe(0));
  expect(told()).toEqual([['backend-1']]);
});
