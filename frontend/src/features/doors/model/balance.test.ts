import type { PodAnswer } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { article, at } from './article.test-fixture.ts';
import { answersOf, balanceOf } from './balance.ts';
import { aJourney, responder } from './journey.test-fixture.ts';
import type { Sent } from './sent.ts';
import { viewOf } from './view.ts';

const view = viewOf(article());
const answer = (service: string, pod: string): PodAnswer => ({ at, service, door: '', pod });
const arrived = (journey = aJourney()): Sent => ({
  outcome: 'arrived',
  journey,
  ms: 1,
  status: 200,
});

test('each pod has a tick per answer, oldest first, and one that nobody asked has none', () => {
  const [x, q] = ['frontend-79cd6cb5c8-x7k2p', 'frontend-79cd6cb5c8-q9d4s'];
  const answers = [answer('frontend', x), answer('backend', 'b'), answer('frontend', x)];
  expect(balanceOf(view, answers)[0]).toEqual({
    service: 'frontend',
    total: 2,
    rows: [
      { pod: q, ticks: [false, false], count: 0 },
      { pod: x, ticks: [true, true], count: 2 },
    ],
    rest: { pods: 0, count: 0 },
  });
});

test('Services stand in the order of the chain; those that nobody asked are left out', () => {
  const answers = [answer('mysql', 'm'), answer('frontend', 'f')];
  expect(balanceOf(view, answers).map(({ service }) => service)).toEqual(['frontend', 'mysql']);
});

test('the last forty count, and the busiest eight pods have a row', () => {
  const answers = Array.from({ length: 60 }, (_, index) =>
    answer('mysql', `pod-${index < 20 ? 'old' : index % 10}`),
  );
  const busy = [...answers, ...[2, 4, 6].map((name) => answer('mysql', `pod-${name}`))];
  const [mysql] = balanceOf(view, busy);
  expect(mysql?.total).toBe(40);
  expect(mysql?.rows).toHaveLength(8);
  expect(mysql?.rows.map(({ count }) => count)).toContain(5);
  expect(mysql?.rest).toEqual({ pods: 3, count: 6 });
});

test('the page’s own requests tell who answered in each tier', () => {
  const other = aJourney({ whoami: { backend: responder('backend-684f88687d-t6wnb') } });
  const failed: Sent = { outcome: 'failed', code: 'network', status: 0, at, ms: 1 };
  const answers = answersOf(view, [arrived(), failed, arrived(other)]);
  expect(answers.map(({ service, pod }) => `${service} ${pod.slice(-5)}`)).toEqual([
    'frontend x7k2p',
    'backend h2vkl',
    'mysql n7vgq',
    'frontend x7k2p',
    'backend t6wnb',
    'mysql n7vgq',
  ]);
});

test('a pod that answered and is gone still counts', () => {
  const gone = aJourney({ whoami: { backend: responder('backend-684f88687d-gone1') } });
  expect(answersOf(view, [arrived(gone)])).toContainEqual(
    answer('backend', 'backend-684f88687d-gone1'),
  );
});

test('a database outside the cluster is no pod, and neither is a shop without a cluster', () => {
  const services = article().map.services.map((service) =>
    service.name === 'mysql' ? { ...service, type: 'ExternalName' as const } : service,
  );
  const outside = viewOf(article({ map: { ...article().map, services } }));
  expect(answersOf(outside, [arrived()]).map(({ service }) => service)).toEqual([
    'frontend',
    'backend',
  ]);
  const { frontend: _, ...whoami } = aJourney().whoami;
  const local = { ...aJourney(), whoami: { ...whoami, backend: { host: 'laptop' } } };
  expect(answersOf(view, [arrived(local)])).toEqual([]);
});
