import type { DoorsClaim, DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import { expect, test } from 'vitest';
import {
  article,
  asWritten,
  now,
  pictureOf,
  seenSo,
  service,
  services,
} from './article.test-fixture.ts';
import { doorState } from './door-state.ts';
import type { DoorSelector } from './door-state.ts';
import { viewOf } from './view.ts';

const word = (picture = article(), selector: DoorSelector, later = 0) => {
  const { state, word } = doorState(viewOf(picture), selector, now + later);
  return `${state}: ${word}`;
};
const of = (service: string) => ({ kind: 'service' as const, service });
const hatch = (service: string) => ({ kind: 'hatch' as const, service, node: 'worker' });
const isDoor = (name: string) => (claim: DoorsClaim) => claim.door.includes(name);
/** Only what a pod of the backend tried, as in a live picture. */
const fromBackend = (picture = article()) =>
  seenSo(picture, (claim) => (claim.vantage === 'backend pod' ? {} : undefined));

test('the cards of the article say the words of the three types', () => {
  expect(['frontend', 'backend', 'mysql'].map((name) => word(article(), of(name)))).toEqual([
    'open: open',
    'open: open',
    'open: open inside, shut outside',
  ]);
});

test('the same words hold where only the backend’s own pod could try', () => {
  const picture = fromBackend();
  expect(['frontend', 'backend', 'mysql'].map((name) => word(picture, of(name)))).toEqual([
    'open: open',
    'open: open',
    'open: open inside, shut outside',
  ]);
  expect(word(picture, { kind: 'front door', service: 'frontend' })).toBe('open: open');
});

test('a hatch that nobody asked for is shut, the others are open', () => {
  expect(word(article(), hatch('backend'))).toBe('open: open');
  expect(word(article(), hatch('mysql'))).toBe('shut: shut');
});

test('one mismatch is enough, and the words say what most of them say', () => {
  const picture = seenSo(article(), (claim) => {
    if (claim.expected === 'shut' || !isDoor('/backend')(claim)) return {};
    const late = claim.vantage === 'node worker';
    return { result: late ? 'timed out' : 'refused', verdict: 'mismatch' };
  });
  expect(word(picture, of('backend'))).toBe('mismatch: expected open, got refused');
  expect(word(picture, { kind: 'inner door', service: 'backend' })).toMatch(/^mismatch/);
  expect(word(picture, of('mysql'))).toBe('open: open inside, shut outside');
});

test('your machine decides an outer door, whatever pods see', () => {
  const picture = seenSo(article(), (claim) => {
    if (claim.door !== 'LoadBalancer/frontend') return {};
    return { verdict: claim.vantage === 'your machine' ? 'shut' : 'open' };
  });
  expect(word(picture, { kind: 'front door', service: 'frontend' })).toBe('shut: shut');
});

test('an inner door that lets in some tiers names them', () => {
  const picture = seenSo(article(), (claim) => {
    if (!isDoor('/mysql')(claim)) return {};
    return { verdict: claim.vantage === 'backend pod' ? 'open' : 'shut' };
  });
  expect(word(picture, of('mysql'))).toBe('open: open for backend, shut for all others');
});

test('who is kept out says nothing of a door that is meant for others and not tried from there', () => {
  const picture = fromBackend();
  const shut = seenSo(picture, (claim) =>
    claim.vantage === 'backend pod' ? { verdict: 'shut' } : undefined,
  );
  expect(word(shut, of('mysql'))).toBe('in doubt: shut for backend, others not tried yet');
});

test('a door that was not tried, or too long ago, is in doubt', () => {
  const untried = article({ seen: {} });
  expect(word(untried, of('mysql'))).toBe('in doubt: not tried yet');
  expect(word(article(), of('mysql'), 60_000)).toBe('open: open inside, shut outside');
  expect(word(article(), of('mysql'), 60_001)).toBe('in doubt: last tried over a minute ago');
  const refused = seenSo(article(), () => ({ result: 'not tried', verdict: 'in doubt' }));
  expect(word(refused, of('backend'))).toBe('in doubt: not tried yet');
});

test('a front door without an address says so', () => {
  const [frontend, ...others] = services;
  const pending = pictureOf([
    { ...(frontend ?? service('frontend')), externalAddresses: [] },
    ...others,
  ]);
  const picture = seenSo(pending, ({ door }) => (isFront(door) ? undefined : {}));
  expect(word(picture, of('frontend'))).toBe('in doubt: no address yet');
});
const isFront = (door: string) => door.startsWith('LoadBalancer');

test('with Local, some hatches may be shut as expected', () => {
  const picture = seenSo(article(), (claim) =>
    claim.door === 'NodePort/backend/control-plane' ? { verdict: 'shut' } : {},
  );
  expect(word(picture, of('backend'))).toBe('open: open in 2 of 3 nodes');
});

test('a signpost is judged from inside', () => {
  const mysql = service('mysql', { type: 'ExternalName', externalName: 'db.example', list: [] });
  const picture = pictureOf([mysql]);
  expect(word(picture, { kind: 'signpost', service: 'mysql' })).toBe('open: open');
  expect(word(picture, of('mysql'))).toBe('open: open inside, shut outside');
});

const entry = (id: string, host = '172.18.255.201'): DoorsDoor => ({
  id,
  kind: 'Gateway',
  object: 'HTTPRoute/shop',
  service: 'backend',
  protocol: 'https',
  host,
  port: 443,
  unasked: false,
});

test('a rule is found by host and path, at whichever listener and address', () => {
  const doors = [
    entry('Gateway/shop/https/shop.localhost/api'),
    entry('Gateway/shop/https/*/@172.18.255.201'),
    entry('Gateway/other/https/shop.localhost/'),
  ];
  const picture = pictureOf([service('backend', { clusterIp: '10.96.0.1' })], { doors });
  const seen = Object.fromEntries(
    picture.claims
      .filter(({ door }) => door === 'Gateway/shop/https/*/@172.18.255.201')
      .map((claim) => [claim.id, { ...asWritten(claim), verdict: 'open' as const }]),
  );
  const rule = (path: string, host?: string) =>
    word({ ...picture, seen }, { kind: 'rule', name: 'shop', path, ...(host && { host }) });
  expect(rule('/api', 'shop.localhost')).toBe('in doubt: not tried yet');
  expect(rule('/')).toBe('open: open');
  expect(rule('/', 'shop.localhost')).toBe('in doubt: not tried yet');
  expect(word({ ...picture, seen }, { kind: 'entrance', name: 'shop' })).toBe('open: open');
  expect(word({ ...picture, seen }, of('backend'))).toBe('open: open through the gatehouse');
});
