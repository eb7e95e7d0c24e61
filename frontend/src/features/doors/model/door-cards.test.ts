import type { DoorsPicture } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { article, now, pictureOf, seenSo, service, services } from './article.test-fixture.ts';
import { doorCards } from './door-cards.ts';
import { viewOf } from './view.ts';

const cards = (picture: DoorsPicture) => doorCards(viewOf(picture), now);
const card = (picture: DoorsPicture, name: string) =>
  cards(picture).find((one) => one.name === name);
const chain = (picture: DoorsPicture, name: string) =>
  card(picture, name)?.chain.map(({ kind, text }) => `${kind}: ${text}`);

test('the cards of the article stand in the order of the chain', () => {
  expect(cards(article()).map(({ id, type }) => `${id} ${type}`)).toEqual([
    'door-service-frontend LoadBalancer',
    'door-service-backend NodePort',
    'door-service-mysql ClusterIP',
  ]);
});

test('a LoadBalancer is told from its address to its pods', () => {
  expect(card(article(), 'frontend')?.sentence).toBe(
    'Anyone who reaches 172.18.255.200 gets in. Includes a hatch in every node and an inner door.',
  );
  expect(chain(article(), 'frontend')).toEqual([
    'client: Your machine asks **172.18.255.200:80**',
    'front door: Front door: the load balancer hands it to a node',
    'hatch: Hatch **:31380** of that node; caller’s address rewritten',
    'inner door: Inner door **10.96.23.14:80** picks a pod',
    'pods: 2 of 2 answer: x7k2p (worker), q9d4s (worker2)',
  ]);
});

test('a NodePort names the nodes that have its hatch and no pod', () => {
  expect(card(article(), 'backend')?.sentence).toBe(
    'No address of its own outside, but a hatch in every node, also in control-plane, which runs no backend pod.',
  );
  expect(chain(article(), 'backend')).toEqual([
    'client: Your machine asks any node, **172.18.0.2:30080**',
    'hatch: Hatch **:30080**, same in all 3 nodes',
    'inner door: Inner door **10.96.101.8:80** picks a pod',
    'pods: 3 of 3 answer: 4mzqd (worker), h2vkl, t6wnb (worker2)',
  ]);
});

test('a ClusterIP is told from inside', () => {
  expect(card(article(), 'mysql')).toMatchObject({
    state: { state: 'open', word: 'open inside, shut outside' },
    sentence: expect.stringMatching(/^Has only an inner door\./),
  });
  expect(chain(article(), 'mysql')).toEqual([
    'client: Your machine: no address to ask. Shut, as expected',
    'inner door: From pods and nodes: inner door **10.96.40.2:3306**',
    'pods: 1 of 1 answers: n7vgq (worker)',
  ]);
  expect(chain(article({ seen: {} }), 'mysql')?.[0]).toBe(
    'client: Your machine: no address to ask. Not tried from outside yet',
  );
});

test('a Service whose list is empty says what was seen at each door', () => {
  const backend = { ...(services[1] ?? service('backend')), list: [] };
  const picture = seenSo(pictureOf([backend]), ({ expected }) =>
    expected === 'open' ? { result: 'refused', verdict: 'mismatch' } : {},
  );
  expect(card(picture, 'backend')?.sentence).toBe(
    'The hatches and the inner door are there, but behind them is an empty list.',
  );
  expect(chain(picture, 'backend')?.slice(1)).toEqual([
    'hatch: Hatch **:30080**, same in all 3 nodes: expected open, got refused',
    'inner door: Inner door **10.96.101.8:80** picks a pod: expected open, got refused',
    'pods: 3 pods ready, none in the list: the selector fits none of them',
  ]);
});

test('one hatch that differs is told as one of three', () => {
  const picture = seenSo(article(), ({ door, expected }) =>
    door === 'NodePort/backend/worker' && expected === 'open'
      ? { result: 'timed out', verdict: 'mismatch' }
      : {},
  );
  expect(chain(picture, 'backend')?.[1]).toBe(
    'hatch: Hatch **:30080**, same in all 3 nodes: expected open, got timed out in 1 of 3',
  );
});

test('nobody behind a door is told apart: not ready, scaled away, no pod', () => {
  const mysql = services[2] ?? service('mysql');
  const list = mysql.list.map((end) => ({ ...end, ready: false }));
  expect(chain(pictureOf([{ ...mysql, list }]), 'mysql')?.at(-1)).toBe(
    'pods: 0 of 1 answer: none is ready',
  );
  const gone = pictureOf([{ ...mysql, list: [], wanted: 0 }], { map: { pods: [] } });
  expect(card(gone, 'mysql')?.sentence).toBe('Scaled to nobody on purpose, so nobody answers.');
  expect(chain(gone, 'mysql')?.at(-1)).toBe('pods: No pod: nobody answers');
});

test('a wall, certificates and whom the door lets in are told of zero trust', () => {
  const ingress = 'only from pods with tier=backend, TCP 3306';
  const policies = [{ name: 'mysql', pods: ['mysql-db56b65b-n7vgq'], ingress }];
  const mysql = { ...(services[2] ?? service('mysql')), mutualTls: true };
  const picture = seenSo(
    pictureOf([...services.slice(0, 2), mysql], { map: { policies } }),
    (claim) =>
      claim.door.includes('/mysql') && claim.vantage !== 'backend pod' ? { verdict: 'shut' } : {},
  );
  expect(chain(picture, 'mysql')?.slice(1, 3)).toEqual([
    'inner door: backend pod: inner door **10.96.40.2:3306**, both show a certificate',
    'wall: Wall round its pods: only from pods with tier=backend, TCP 3306',
  ]);
});

test('a front door without an address says that its hatches are there', () => {
  const frontend = { ...(services[0] ?? service('frontend')), externalAddresses: [] };
  expect(card(pictureOf([frontend]), 'frontend')?.sentence).toBe(
    'Nobody has handed out an address yet, so the front door has none. Includes a hatch in every node and an inner door.',
  );
  expect(chain(pictureOf([frontend]), 'frontend')?.[0]).toBe(
    'client: Your machine: no address to ask yet',
  );
});

test('a signpost has no pods', () => {
  const mysql = service('mysql', { type: 'ExternalName', externalName: 'db.example', list: [] });
  expect(chain(pictureOf([mysql]), 'mysql')).toEqual([
    'client: A pod asks for **mysql**',
    'signpost: The signpost says **db.example**, outside the cluster’s rules',
  ]);
});

test('an Ingress has a card of its own, and the Services behind it say the way', () => {
  const rules = [
    { host: 'shop.localhost', path: '/api', service: 'backend', port: '80' },
    { host: 'shop.localhost', path: '/', service: 'fronted', port: '80' },
  ];
  const shop = { kind: 'Ingress' as const, name: 'shop', addresses: ['172.18.255.201'] };
  const entrances = [{ ...shop, tls: true, rules }];
  const door = {
    id: 'Ingress/shop/shop.localhost/api',
    kind: 'Ingress' as const,
    object: 'Ingress/shop',
    service: 'backend',
    protocol: 'https' as const,
    host: '172.18.255.201',
    port: 443,
    unasked: false,
  };
  const backend = service('backend', { clusterIp: '10.96.101.8' });
  const picture = pictureOf([backend], { doors: [door], map: { entrances } });
  expect(cards(picture)[0]?.id).toBe('door-entrance-shop');
  expect(chain(picture, 'shop')).toEqual([
    'client: Your machine asks **https://shop.localhost/api**',
    'front door: The gatehouse’s own front door **172.18.255.201**',
    'rule: Rule 1: host **shop.localhost** and **/api**, so backend',
    'rule: Rule 2: host **shop.localhost** and **/**, so fronted',
    'pods: backend: 3 of 3 pods; fronted: there is no such Service',
  ]);
  expect(chain(picture, 'backend')?.[0]).toBe('rule: **shop.localhost/api**: open');
});
