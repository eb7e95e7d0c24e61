import { expect, test } from 'vitest';
import { article, at } from './article.test-fixture.ts';
import { aJourney } from './journey.test-fixture.ts';
import { withOwnTry } from './own-try.ts';
import type { Sent } from './sent.ts';

const id = 'your machine > LoadBalancer/frontend';
const request = { scheme: 'http', path: '/api/doors/journey' };
const unseen = article({ seen: {} });

function arrived(host: string, kind: 'LoadBalancer' | 'NodePort'): Sent {
  const journey = aJourney({ whoami: { door: { kind, host, reason: 'It was this one.' } } });
  return { outcome: 'arrived', ms: 17, status: 200, journey };
}

test('the page’s own request proves the door that it came through', () => {
  const { seen } = withOwnTry(unseen, arrived('172.18.255.200', 'LoadBalancer'), request);
  expect(Object.keys(seen)).toEqual([id]);
  expect(seen[id]).toMatchObject({ result: 'answered', verdict: 'open', ms: 17, status: 200 });
  const hatch = withOwnTry(unseen, arrived('172.18.0.3:30080', 'NodePort'), request).seen;
  expect(Object.keys(hatch)).toEqual(['your machine > NodePort/backend/worker']);
});

test('a request through another door, or one that failed, proves none', () => {
  const other = arrived('192.0.2.1', 'LoadBalancer');
  expect(withOwnTry(unseen, other, request)).toBe(unseen);
  expect(withOwnTry(unseen, arrived('172.18.255.200', 'NodePort'), request)).toBe(unseen);
  const failed: Sent = { outcome: 'failed', code: 'network', status: 0, at, ms: 3 };
  expect(withOwnTry(unseen, failed, request)).toBe(unseen);
});

test('what the picture knows newer stays', () => {
  const newer = article();
  const later = { ...newer.seen[id], at: '2030-01-01T00:00:00.000Z' };
  const picture = article({
    seen: { ...newer.seen, [id]: { ...later, result: 'refused', verdict: 'mismatch' } },
  });
  expect(withOwnTry(picture, arrived('172.18.255.200', 'LoadBalancer'), request)).toBe(picture);
});

test('of an entrance the rule with the longest path is the one', () => {
  const [door] = unseen.doors;
  if (!door) throw new Error('the article has no door');
  const rule = (path: string) => ({
    ...door,
    id: `Ingress/shop/shop.localhost${path}`,
    kind: 'Ingress' as const,
    asks: 'shop.localhost',
    host: '172.18.255.200',
    port: 80,
    path,
  });
  const doors = [rule('/'), rule('/api/whoami')];
  const claims = doors.map((one) => ({
    id: `your machine > ${one.id}`,
    vantage: 'your machine',
    door: one.id,
    expected: 'open' as const,
    because: 'It says so.',
    object: 'Ingress/shop',
    field: 'spec.rules',
  }));
  const whoami = {
    door: { kind: 'Ingress' as const, host: 'shop.localhost', reason: 'By its name.' },
  };
  const sent: Sent = { outcome: 'arrived', ms: 1, status: 200, journey: aJourney({ whoami }) };
  const { seen } = withOwnTry({ ...unseen, doors, claims }, sent, request);
  expect(Object.keys(seen)).toEqual(['your machine > Ingress/shop/shop.localhost/api/whoami']);
});
