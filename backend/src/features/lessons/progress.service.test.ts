import { expect, onTestFinished, test, vi } from 'vitest';
import { LessonsProgress } from '../../contract/lessons.ts';
import { bodyOf } from '../../testing/customer.ts';
import { openDoorsShop } from '../../testing/doors-shop.ts';
import { openFakeCluster } from '../../testing/fake-cluster.ts';
import { createProgress } from './progress.service.ts';

const path = '/api/v1/namespaces/doorstep/configmaps/doorstep-lessons';
const url = '/api/lessons/progress';
const step = { step: 0, done: true, checks: [], at: '2026-11-21T12:00:00.000Z' };
const taken = { status: 200, body: { data: { '04': JSON.stringify([step]) } } };
const none = { source: 'none', lessons: {} };

async function shopOf(doors: Parameters<typeof openDoorsShop>[0] = {}) {
  const shop = await openDoorsShop(doors);
  onTestFinished(() => shop.close());
  return shop;
}

test('how far the lessons were taken is read from the cluster, once for many who ask', async () => {
  const { cluster, server } = await shopOf();
  cluster.answer(path, taken);
  const replies = await Promise.all([1, 2, 3, 4, 5].map(() => server.inject(url)));
  for (const reply of replies) {
    const progress = bodyOf(reply, 200, LessonsProgress);
    expect(progress).toEqual({ source: 'cluster', lessons: { '04': [step] } });
    expect(reply.headers['cache-control']).toBe('no-store');
  }
  expect(cluster.asked(path)).toBe(1);
});

test('what was taken meanwhile is shown a second later', async () => {
  const { cluster, server } = await shopOf();
  const ask = async () => bodyOf(await server.inject(url), 200, LessonsProgress);
  cluster.answer(path, { status: 404, body: {} });
  expect(await ask()).toEqual({ source: 'cluster', lessons: {} });
  cluster.answer(path, taken);
  const shown = async () => expect((await ask()).lessons).toEqual({ '04': [step] });
  await vi.waitFor(shown, { timeout: 5000 });
});

test.each([
  ['may not be read', { status: 403, body: {} } as const],
  ['never answers', 'never' as const],
])('of a cluster that %s nothing is known', async (_what, answer) => {
  const { cluster, server } = await shopOf();
  cluster.answer(path, answer);
  expect(bodyOf(await server.inject(url), 200, LessonsProgress)).toEqual(none);
});

test('without a cluster nothing is known, and nobody is asked', async () => {
  const { cluster, server } = await shopOf({ mode: 'recording' });
  expect(bodyOf(await server.inject(url), 200, LessonsProgress)).toEqual(none);
  expect(cluster.asked(path)).toBe(0);
});

test('the log says once why nothing is known, and again when that was over', async () => {
  const cluster = await openFakeCluster();
  onTestFinished(() => cluster.close());
  const warned: unknown[] = [];
  const { kubeconfig } = cluster;
  const doors = { mode: 'cluster', recordingFile: '', maxViewers: 1, kubeconfig } as const;
  const config = { doors, place: { namespace: 'doorstep' } };
  const log = { warn: (what: unknown) => void warned.push(what) };
  const read = createProgress({ config, log, freshFor: 0 });
  const often = async (source: string) => {
    const before = cluster.asked(path);
    await vi.waitUntil(
      async () => (await read()).source === source && cluster.asked(path) > before + 2,
    );
  };
  await often('none');
  expect(warned).toMatchObject([{ err: { reason: 'not allowed' } }]);
  cluster.answer(path, taken);
  await often('cluster');
  expect(warned).toHaveLength(1);
  cluster.answer(path, { status: 500, body: {} });
  await often('none');
  expect(warned).toHaveLength(2);
});
