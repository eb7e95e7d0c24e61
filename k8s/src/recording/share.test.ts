import { expect, test } from 'vitest';
import { apiServer } from '../probes/api.test-server.ts';
import { removeShared, writeShared } from './share.ts';
import { parseShared } from './shared.ts';

const context = 'kind-shop';
const shared = { madeAt: '2026-11-21T12:00:00.000Z', by: 'npm run doors', observations: [] };

test('observations are created or replaced in one request, labelled as whose they are', async () => {
  const { core, requests } = await apiServer(() => undefined);
  await writeShared({ core, context }, 'shop', shared);
  const [request] = requests;
  expect(requests).toHaveLength(1);
  expect(request).toMatchObject({
    method: 'PATCH',
    path: '/namespaces/shop/configmaps/doorstep-doors',
  });
  const { metadata, data } = JSON.parse(request?.body ?? '{}');
  expect(metadata.labels).toEqual({ 'app.kubernetes.io/managed-by': 'doorstep-doors' });
  expect(parseShared(data['seen.json'])).toEqual(shared);
});

test('who may not is told the permission that is missing', async () => {
  const { core } = await apiServer(() => ({ status: 403, body: { message: 'forbidden' } }));
  await expect(writeShared({ core, context }, 'shop', shared)).rejects.toThrow(
    'needs the permission "create" and "patch" on configmaps in namespace shop; check with "kubectl auth can-i patch configmaps --namespace shop --context kind-shop".',
  );
});

test('any other refusal is said in the words of the API server', async () => {
  const body = { message: 'namespace "shop" is being terminated' };
  const { core } = await apiServer(() => ({ status: 409, body }));
  await expect(writeShared({ core, context }, 'shop', shared)).rejects.toThrow(
    'cannot patch ConfigMap shop/doorstep-doors: namespace "shop" is being terminated.',
  );
});

test('what is gone already need not be removed', async () => {
  const { core, requests } = await apiServer(() => ({ status: 404, body: {} }));
  await removeShared({ core, context }, 'shop');
  expect(requests).toMatchObject([{ method: 'DELETE' }]);
});

test('who may not remove it is told so', async () => {
  const { core } = await apiServer(() => ({ status: 403, body: {} }));
  await expect(removeShared({ core, context }, 'shop')).rejects.toThrow(
    'needs the permission "delete" on configmaps in namespace shop',
  );
});
