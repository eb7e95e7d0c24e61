import { expect, onTestFinished, test, vi } from 'vitest';
import { readTopology } from './read-topology.ts';
import type { Topology } from './topology.ts';
import type { WatchFreshness } from './watch/freshness.ts';
import type { WatchTimes } from './watch/times.ts';
import { watchTopology } from './watch-topology.ts';
import { eventually, pod, service, watchableApi } from './watch-topology.test-fixture.ts';

type Api = Awaited<ReturnType<typeof watchableApi>>;

/** Quick enough for a test, and in the same order as the real ones. */
const quick: Partial<WatchTimes> = {
  settle: 20,
  checkEvery: 30,
  answerWithin: 2_000,
  firstRetry: 20,
  longestRetry: 50,
  retryMissing: 40,
};

const kinds = 11;

function watch(api: Api, times: Partial<WatchTimes> = {}) {
  const topologies: Topology[] = [];
  const freshness: WatchFreshness[] = [];
  const watching = watchTopology(api.cluster, {
    namespace: 'shop',
    onTopology: (topology) => void topologies.push(topology),
    onFreshness: (now) => void freshness.push(now),
    times: { ...quick, ...times },
  });
  onTestFinished(watching.close);
  return {
    watching,
    topologies,
    freshness,
    names: () => topologies.at(-1)?.services.map(({ name }) => name),
  };
}

function missingOf(topology: Topology | undefined) {
  return topology?.missing.toSorted((one, other) => one.resource.localeCompare(other.resource));
}

test('the first picture is the one that is read once', async () => {
  const slices = [{ metadata: { name: 's', labels: { 'kubernetes.io/service-name': 'backend' } } }];
  const api = await watchableApi({
    services: [service('backend'), service('another')],
    pods: [pod('backend-1')],
    endpointslices: slices,
    nodes: 403,
    gateways: 404,
    httproutes: 404,
    statefulsets: 403,
  });
  const { topologies } = watch(api);
  await eventually(() => expect(topologies).toHaveLength(1));
  const read = await readTopology(api.cluster, { namespace: 'shop' });
  const byName = read.services.toSorted((one, other) => one.name.localeCompare(other.name));
  expect({ ...topologies[0], takenAt: '', missing: [] }).toEqual({
    ...read,
    services: byName,
    takenAt: '',
    missing: [],
  });
  expect(missingOf(topologies[0])).toEqual(missingOf(read));
  expect(topologies[0]?.nodes).toEqual([
    { name: 'worker', ready: true, internalIps: ['172.18.0.2'], inferred: true },
  ]);
});

test('what is added, modified and deleted is in the next picture', async () => {
  const api = await watchableApi({ services: [service('backend')] });
  const { names, topologies, watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  api.put('services', service('frontend'));
  await eventually(() => expect(names()).toEqual(['backend', 'frontend']));
  api.put('services', service('backend', { type: 'NodePort' }));
  await eventually(() => expect(topologies.at(-1)?.services[0]?.type).toBe('NodePort'));
  api.remove('services', 'backend');
  await eventually(() => expect(names()).toEqual(['frontend']));
});

test('a policy that comes by a watch names the same callers as one that was listed', async () => {
  const from = [{ podSelector: { matchLabels: { tier: 'frontend' } } }];
  const spec = { podSelector: {}, ingress: [{ from }] };
  const api = await watchableApi({ services: [], pods: [] });
  const { topologies, watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  api.put('networkpolicies', { metadata: { name: 'wall', namespace: 'shop' }, spec });
  await eventually(() =>
    expect(topologies.at(-1)?.networkPolicies[0]?.ingress[0]?.peers).toHaveLength(1),
  );
});

test('a burst of changes makes few pictures', async () => {
  const api = await watchableApi();
  const { names, topologies, watching } = watch(api, { settle: 100 });
  await eventually(() => expect(watching.watches).toBe(kinds));
  await eventually(() => expect(topologies).toHaveLength(1));
  for (let number = 10; number < 30; number += 1) api.put('services', service(`s${number}`));
  await eventually(() => expect(names()).toHaveLength(20));
  expect(topologies.length).toBeLessThanOrEqual(3);
});

test('a watch that ends goes on from where it stood', async () => {
  const api = await watchableApi({ services: [service('backend')] });
  const { watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  api.send('services', 'BOOKMARK', { metadata: { resourceVersion: '77' } });
  api.endWatches('services');
  await eventually(() => expect(api.watchedFrom('services')).toEqual(['77']));
  expect(api.requests.filter((url) => url.endsWith('/services'))).toHaveLength(1);
});

test('a version that is too old makes it list anew', async () => {
  const api = await watchableApi({ services: [service('backend')] });
  const { names, freshness, watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  api.set('services', [service('frontend')]);
  api.send('services', 'ERROR', { kind: 'Status', code: 410, reason: 'Expired' });
  await eventually(() => expect(names()).toEqual(['frontend']));
  expect(freshness.map(({ state }) => state)).toEqual(['live']);
});

test('a connection that is cut makes the picture stale, once, and live again with what changed', async () => {
  const api = await watchableApi({ services: [service('backend')] });
  const { names, freshness, watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  await eventually(() => expect(freshness).toMatchObject([{ state: 'live' }]));
  api.goDown();
  await eventually(() => expect(freshness).toHaveLength(2));
  expect(freshness[1]).toMatchObject({
    state: 'stale',
    why: expect.stringContaining('not answer'),
  });
  api.set('services', [service('frontend')]);
  api.comeBack();
  await eventually(() => expect(freshness).toHaveLength(3));
  expect(freshness[2]?.state).toBe('live');
  expect(names()).toEqual(['frontend']);
  await eventually(() => expect(watching.watches).toBe(kinds));
});

test('a server that falls silent is noticed though every connection stands', async () => {
  const api = await watchableApi({ services: [service('backend')] });
  const { names, freshness, watching } = watch(api, { answerWithin: 300 });
  await eventually(() => expect(watching.watches).toBe(kinds));
  api.fallSilent();
  await eventually(() => expect(freshness.at(-1)).toMatchObject({ state: 'stale' }));
  expect(freshness.at(-1)?.why).toContain('no answer within 0.3 s');
  api.set('services', []);
  api.comeBack();
  await eventually(() => expect(freshness.at(-1)).toMatchObject({ state: 'live' }));
  expect(names()).toEqual([]);
});

test('a single watch that says nothing for too long is opened anew', async () => {
  const api = await watchableApi();
  const { freshness, watching } = watch(api, { silence: 100 });
  await eventually(() => expect(watching.watches).toBe(kinds));
  const opened = () => api.requests.filter((url) => url.includes('/pods?watch')).length;
  await eventually(() => expect(opened()).toBeGreaterThan(1));
  expect(freshness.map(({ state }) => state)).toEqual(['live']);
});

test('what is installed or allowed later appears', async () => {
  const api = await watchableApi({ gateways: 404 });
  const { topologies, watching } = watch(api);
  await eventually(() => expect(topologies[0]?.missing).toMatchObject([{ notInstalled: true }]));
  const metadata = { name: 'entry', namespace: 'shop' };
  api.set('gateways', [{ metadata, spec: { listeners: [] } }]);
  await eventually(() => expect(topologies.at(-1)?.gateways).toMatchObject([{ name: 'entry' }]));
  expect(topologies.at(-1)?.missing).toEqual([]);
  await eventually(() => expect(watching.watches).toBe(kinds));
});

test('a Gateway of another namespace is watched for as long as a route names it', async () => {
  const api = await watchableApi();
  const { topologies, watching } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds));
  const parentRefs = [{ namespace: 'edge', name: 'entry' }];
  const route = { metadata: { name: 'shop', namespace: 'shop' }, spec: { parentRefs } };
  api.put('httproutes', route);
  await eventually(() => expect(watching.watches).toBe(kinds + 1));
  await eventually(() =>
    expect(topologies.at(-1)?.missing).toMatchObject([{ resource: 'gateway edge/entry' }]),
  );
  expect(api.requests).toContainEqual(
    expect.stringMatching(/namespaces\/edge\/gateways\?.*metadata\.name%3Dentry/),
  );
  api.remove('httproutes', 'shop');
  await eventually(() => expect(topologies.at(-1)?.missing).toEqual([]));
  await eventually(() => expect(watching.watches).toBe(kinds));
});

test('there is no picture as long as pods may not be read, and it is said why', async () => {
  const api = await watchableApi({ pods: 403 });
  const { topologies, freshness } = watch(api);
  await eventually(() => expect(freshness).toMatchObject([{ state: 'stale' }]));
  expect(freshness[0]?.why).toContain('may not (HTTP 403)');
  expect(topologies).toEqual([]);
  api.set('pods', []);
  await eventually(() => expect(topologies).toHaveLength(1));
});

test('a callback that throws is a warning, and the watches go on', async () => {
  const warnings = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const api = await watchableApi();
  let calls = 0;
  const onTopology = () => {
    calls += 1;
    throw new Error('a viewer is broken');
  };
  const watching = watchTopology(api.cluster, { namespace: 'shop', onTopology, times: quick });
  onTestFinished(watching.close);
  await eventually(() => expect(watching.watches).toBe(kinds));
  await eventually(() => expect(calls).toBe(1));
  api.put('services', service('backend'));
  await eventually(() => expect(calls).toBe(2));
  expect(warnings).toHaveBeenCalledWith(expect.objectContaining({ message: 'a viewer is broken' }));
});

function timers(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
}

test('closing leaves no watch, no socket and no timer, and closing twice is as good as once', async () => {
  const before = timers();
  const api = await watchableApi({ gateways: 404 });
  const { watching, topologies } = watch(api);
  await eventually(() => expect(watching.watches).toBe(kinds - 1));
  await watching.close();
  await watching.close();
  expect(watching.watches).toBe(0);
  expect(timers()).toBeLessThanOrEqual(before);
  await eventually(() => expect(api.openSockets()).toBe(0));
  const told = topologies.length;
  api.put('services', service('late'));
  expect(topologies).toHaveLength(told);
});
