import { expect, test } from 'vitest';
import { article, at, pictureOf, seenSo, service, services } from './article.test-fixture.ts';
import { wayOf } from './hops.ts';
import { aJourney, responder } from './journey.test-fixture.ts';
import type { JourneyChanges } from './journey.test-fixture.ts';
import type { Failed } from './sent.ts';
import { viewOf } from './view.ts';

const travelled = (changes: JourneyChanges = {}, picture = article()) =>
  wayOf(viewOf(picture), { outcome: 'arrived', journey: aJourney(changes), ms: 17.2, status: 200 });
const titles = (way: ReturnType<typeof travelled>) => way.hops.map(({ title }) => title);
const failed = (changes: Partial<Failed>): Failed => ({
  outcome: 'failed',
  code: 'internal',
  status: 502,
  at,
  ms: 6,
  ...changes,
});

test('the way through the front door is told hop by hop to the database', () => {
  const way = travelled();
  expect(way.heading).toBe('One request, hop by hop: GET /api/doors/journey, 200 after 17 ms');
  expect(way.hops.map(({ number, title, facts }) => `${number} ${title}: ${facts}`)).toEqual([
    '1 172.18.255.200:80: The front door of **frontend**. The load balancer handed it to **worker2**.',
    '2 worker2, hatch :31380: **Client address rewritten (SNAT)** to 172.18.0.4: **externalTrafficPolicy: Cluster** of frontend. The address rule and the hatch share one chain.',
    '3 inner door 10.96.23.14:80: The rule on **worker2** picked **1 of 2 pods, by chance 1/2**. It may live on another node.',
    '4 frontend x7k2p on worker: **Answers.** Sees 172.18.0.4, the node worker2, as the caller. It asks **http://backend**.',
    '5 inner door 10.96.101.8:80: The name **backend** gave this address. The rule on **worker** picked **1 of 3 pods, by chance 1/3**. It may live on another node. **No SNAT** between pods.',
    '6 backend h2vkl on worker2: **Answers** on port 8080. Sees 10.244.1.7, the frontend pod itself, as the caller. It asks **mysql:3306**.',
    '7 inner door 10.96.40.2:3306: The name **mysql** gave this address. **Only one pod** in the list, so no choice. **No SNAT** between pods.',
    '8 mysql n7vgq on worker: **Answers.** Sees 10.244.2.8, the backend pod itself, as the caller. The connection is not encrypted. From outside nobody gets this far.',
  ]);
  expect(way.hops.map((hop) => hop.at.kind)).toEqual([
    'front door',
    'hatch',
    'inner door',
    'pod',
    'inner door',
    'pod',
    'inner door',
    'pod',
  ]);
  expect(way.answered).toEqual([
    'frontend x7k2p, worker answered.',
    'It asked backend h2vkl.',
    'That one asked mysql n7vgq.',
    'They see you as 172.18.0.4 (worker2).',
  ]);
});

const seen = (address: string) => ({
  whoami: { client: { remoteAddress: '10.244.1.7', forwardedFor: [address] } },
});

test('an address that is nobody’s in the picture proves nothing, and no node is claimed', () => {
  const { hops } = travelled(seen('172.18.0.1'));
  expect(hops.slice(0, 2).map(({ title }) => title)).toEqual([
    '172.18.255.200:80',
    'inner door 10.96.23.14:80',
  ]);
  expect(hops[0]?.facts).toBe(
    'The front door of **frontend**. Not measured: which node the load balancer chose. 172.18.0.1 was seen, no address of a node or a pod in this picture. Not measured: whether it was rewritten.',
  );
  expect(hops[1]?.facts).toContain('The rule on the node picked');
});

test('under Local the client’s address is kept', () => {
  const local = services.map((one) => ({ ...one, externalTrafficPolicy: 'Local' }));
  const { hops } = travelled(seen('172.18.0.1'), pictureOf(local));
  expect(hops[0]?.facts).toContain(
    '**Client address kept**: 172.18.0.1. **externalTrafficPolicy: Local**.',
  );
});

test('a node that has the pod itself rewrites to its own end of the pods’ network', () => {
  const { hops } = travelled(seen('10.244.1.1'));
  expect(hops[1]).toMatchObject({ title: 'worker, hatch :31380' });
  expect(hops[1]?.facts).toContain('to 10.244.1.1, an address of the pod’s own node');
});

test('a node port is entered at the node that was asked, whoever’s address was seen', () => {
  const door = { kind: 'NodePort' as const, host: '172.18.0.2:31380', reason: '' };
  const { hops } = travelled({ whoami: { door } });
  expect(hops[0]).toMatchObject({
    at: { kind: 'hatch', service: 'frontend', node: 'control-plane' },
    title: 'control-plane, hatch :31380',
  });
  const { frontend: _, ...whoami } = aJourney().whoami;
  const straight = { ...whoami, door: { ...door, host: '172.18.0.3:30080' } };
  const client = { remoteAddress: '172.18.0.3', forwardedFor: [] };
  const journey = { ...aJourney(), whoami: { ...straight, client } };
  const way = wayOf(viewOf(article()), { outcome: 'arrived', journey, ms: 1, status: 200 });
  expect(titles(way).slice(0, 3)).toEqual([
    'worker, hatch :30080',
    'inner door 10.96.101.8:80',
    'backend h2vkl on worker2',
  ]);
  expect(way.answered[0]).toBe('backend h2vkl, worker2 answered.');
});

test('a node port of a mapped machine says that the node was not measured', () => {
  const door = { kind: 'NodePort' as const, host: 'localhost:30081', reason: '' };
  const { client } = seen('172.18.0.1').whoami;
  const [first] = travelled({ whoami: { door, client } }).hops;
  expect(first).toMatchObject({ at: { kind: 'your machine' }, title: 'localhost:30081' });
  expect(first?.facts).toContain('Not measured: which node’s hatch it was.');
});

test('the inner door, a forwarded port and a shop without a cluster begin elsewhere', () => {
  const from = (kind: 'ClusterIP' | 'Unknown' | 'Pod', host: string) =>
    travelled({ whoami: { door: { kind, host, reason: 'It is forwarded.' } } }).hops[0];
  expect(from('ClusterIP', 'frontend')?.title).toBe('inner door 10.96.23.14:80');
  expect(from('Unknown', 'localhost:8080')?.facts).toBe(
    'It is forwarded. Not measured: the way in.',
  );
  const door = { kind: 'Local' as const, host: 'localhost:3000', reason: '' };
  const local = travelled({ whoami: { door, backend: { host: 'laptop' } } });
  expect(titles(local)).toEqual(['your machine']);
  expect(local.answered).toEqual([]);
});

const rules = [{ host: 'shop.localhost', path: '/', service: 'frontend', port: '80' }];
const kind = 'Ingress' as const;
const gatehouse = { kind, name: 'shop', addresses: ['172.18.255.201'], tls: true, rules };

test('the way through a gatehouse has its pod, and no inner door where that chose the pod itself', () => {
  const door = { kind, host: 'shop.localhost', reason: '' };
  const client = { remoteAddress: '10.244.1.7', forwardedFor: ['172.18.0.1', '10.244.2.3'] };
  const map = { ...article().map, entrances: [gatehouse] };
  const unknown = travelled({ whoami: { door, client } }, article({ map }));
  expect(titles(unknown).slice(0, 2)).toEqual([
    'shop.localhost, 172.18.255.201',
    'frontend x7k2p on worker',
  ]);
  expect(unknown.hops[0]?.facts).toContain('Not measured: which pod of the gatehouse');
  const [pod] = map.pods;
  const envoy = { name: 'envoy-m8rtz', ip: '10.244.2.3', node: 'worker2', proxy: true };
  const withProxy = { ...map, pods: [...map.pods, ...(pod ? [{ ...pod, ...envoy }] : [])] };
  const { hops } = travelled({ whoami: { door, client } }, article({ map: withProxy }));
  expect(hops[1]).toMatchObject({ title: 'Ingress m8rtz on worker2' });
  expect(hops[1]?.facts).toContain('the client is 172.18.0.1');
  expect(hops[2]?.facts).toContain('Sees 10.244.2.3, the gatehouse’s pod, as the caller.');
});

test('certificates and encryption are told where they were seen or asked for', () => {
  const mutual = services.map((one) => ({ ...one, mutualTls: one.name !== 'frontend' }));
  const { hops } = travelled({ database: { encrypted: true } }, pictureOf(mutual));
  expect(hops[3]?.facts).toContain('**https://backend**');
  expect(hops[4]?.facts).toContain('**mTLS**');
  expect(hops[7]?.facts).toContain('The connection is encrypted.');
});

test('a database outside the cluster ends at the signpost, a file at the backend', () => {
  const signpost = service('mysql', { type: 'ExternalName', externalName: 'db.example', list: [] });
  const outside = pictureOf([...services.slice(0, 2), signpost]);
  const { hops } = travelled({ database: { host: 'db-1' } }, outside);
  expect(hops.at(-1)).toMatchObject({ at: { kind: 'signpost', service: 'mysql' } });
  expect(hops.at(-1)?.facts).toContain('db-1 answered and saw 10.244.2.8');
  const { database: _, ...journey } = aJourney();
  const file = wayOf(viewOf(article()), { outcome: 'arrived', journey, ms: 1, status: 200 });
  expect(file.hops.at(-1)?.title).toBe('backend h2vkl on worker2');
});

test('a pod that is gone since is still named', () => {
  const gone = { ...responder('backend-684f88687d-gone1'), node: 'worker' };
  const hop = travelled({ whoami: { backend: gone } }).hops[5];
  expect(hop?.title).toBe('backend gone1 on worker');
  expect(hop?.facts).toContain('not in the picture any more');
});

test('a request that nobody answered stops at the door it came to', () => {
  const view = viewOf(article());
  const nobody = failed({ code: 'timeout', status: 0, ms: 5000 });
  const way = wayOf(view, nobody, aJourney());
  expect(way.heading).toMatch(/no answer after 5000 ms$/);
  expect(way.hops).toMatchObject([
    { title: '172.18.255.200:80', state: 'stopped', facts: '**Stops here: timed out.**' },
  ]);
  expect(wayOf(view, nobody).hops).toMatchObject([{ at: { kind: 'your machine' } }]);
});

test('a 502 stops at the inner door of the backend, for the reason that was seen there', () => {
  const empty = services.map((one) => (one.name === 'backend' ? { ...one, list: [] } : one));
  const picture = seenSo(pictureOf(empty), ({ door }) =>
    door === 'ClusterIP/backend' ? { result: 'refused', verdict: 'mismatch' } : {},
  );
  const way = wayOf(viewOf(picture), failed({}), aJourney());
  expect(way.heading).toMatch(/ended with 502 after 6 ms$/);
  expect(way.hops.map(({ state }) => state)).toEqual([
    'travelled',
    'travelled',
    'travelled',
    'stopped',
  ]);
  expect(way.hops.at(-1)).toMatchObject({
    title: 'inner door 10.96.101.8:80',
    facts:
      '**Stops here: refused.** The list of backend is empty, so the node’s rule rejects instead of choosing.',
  });
  expect(wayOf(viewOf(article()), failed({}), aJourney()).hops.at(-1)?.facts).toBe(
    '**Stops here.** Not measured: why. The shop answered 502 (internal).',
  );
});

test('a database that is away stops it one door further; an answer that is a no, nowhere further', () => {
  const view = viewOf(article());
  const away = wayOf(view, failed({ code: 'database_unavailable', status: 503 }), aJourney());
  expect(away.hops.at(-1)).toMatchObject({
    title: 'inner door 10.96.40.2:3306',
    facts: '**Stops here.** Not measured: why. The shop answered 503 (database_unavailable).',
  });
  const no = wayOf(view, failed({ code: 'rate_limited', status: 429 }), aJourney());
  expect(no.hops.at(-1)).toMatchObject({
    title: 'inner door 10.96.101.8:80',
    facts: 'The shop answered 429 (rate_limited). Not measured: anything behind this door.',
  });
});
