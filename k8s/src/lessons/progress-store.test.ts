import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { connect } from '../cluster/connect.ts';
import { kubeconfig } from '../cluster/kubeconfig.test-fixture.ts';
import { listen } from '../probes/loopback.test-server.ts';
import { readProgress, writeProgress } from './progress-store.ts';

const namespace = 'shop';
const path = `/api/v1/namespaces/${namespace}/configmaps/doorstep-lessons`;
const step = { step: 0, done: true, checks: [], at: '2026-11-21T12:00:00.000Z' };

/** A cluster whose API server applies as Kubernetes does: what a manager does not name any more goes. */
async function cluster() {
  const held = new Map<string, Record<string, string>>();
  const labels: unknown[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://api');
    const manager = searchParams.get('fieldManager');
    const applies = request.headers['content-type'] === 'application/apply-patch+yaml';
    if (request.method === 'PATCH' && applies && manager) {
      const { metadata, data } = JSON.parse(await text(request));
      labels.push(metadata.labels);
      held.set(manager, data);
    }
    const found = pathname === path && held.size > 0;
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: Object.assign({}, ...held.values()) }));
  });
  return { ...connect({ kubeconfig: await kubeconfig(await listen(server)) }), labels };
}

test('a lesson is written without touching the others, and begins anew', async () => {
  const shop = await cluster();
  await writeProgress(shop, { namespace, lesson: '04' }, [step]);
  await writeProgress(shop, { namespace, lesson: '05' }, [step]);
  expect(await readProgress(shop, namespace)).toEqual({ '04': [step], '05': [step] });
  await writeProgress(shop, { namespace, lesson: '04' }, []);
  expect(await readProgress(shop, namespace)).toEqual({ '04': [], '05': [step] });
});

test("a reset of what lessons added leaves it, for it carries no lesson's label", async () => {
  const shop = await cluster();
  await writeProgress(shop, { namespace, lesson: '04' }, [step]);
  expect(shop.labels).toEqual([{ 'app.kubernetes.io/managed-by': 'doorstep-lessons' }]);
});

test('where no lesson was taken none is read', async () => {
  expect(await readProgress(await cluster(), namespace)).toEqual({});
});

test('a refusal names what may not be done, and the permission that is missing', async () => {
  const server = createServer((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' }).end('{}');
  });
  const shop = connect({ kubeconfig: await kubeconfig(await listen(server)) });
  const refused = { name: 'ClusterError', reason: 'not allowed' };
  await expect(readProgress(shop, namespace)).rejects.toMatchObject(refused);
  await expect(writeProgress(shop, { namespace, lesson: '04' }, [])).rejects.toMatchObject({
    ...refused,
    message: expect.stringContaining('needs the permission "create" and "patch" on configmaps'),
  });
});
