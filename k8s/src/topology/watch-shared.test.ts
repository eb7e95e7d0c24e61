import { expect, onTestFinished, test } from 'vitest';
import { formatShared, sharedKey, sharedName } from '../recording/shared.ts';
import type { SharedObservations } from '../recording/shared.ts';
import { watchShared } from './watch-shared.ts';
import { eventually, watchableApi } from './watch-topology.test-fixture.ts';

const seen: SharedObservations = {
  madeAt: '2026-11-21T12:00:00.000Z',
  by: 'npm run doors on lisbon',
  observations: [],
};

function configMap(written: string) {
  return { metadata: { name: sharedName, namespace: 'shop' }, data: { [sharedKey]: written } };
}

async function shared(configmaps: ReturnType<typeof configMap>[] | number) {
  const api = await watchableApi({ configmaps });
  const told: (SharedObservations | undefined)[] = [];
  const onShared = (observations: SharedObservations | undefined) => void told.push(observations);
  const times = { settle: 10, retryMissing: 30 };
  const watching = watchShared(api.cluster, { namespace: 'shop', onShared, times });
  onTestFinished(watching.close);
  return { api, told, watching };
}

test('what somebody shares is handed over, and what they share next', async () => {
  const { api, told, watching } = await shared([configMap(formatShared(seen))]);
  await eventually(() => expect(told).toEqual([seen]));
  await eventually(() => expect(watching.watches).toBe(1));
  api.put('configmaps', configMap(formatShared({ ...seen, by: 'somebody else' })));
  await eventually(() => expect(told.at(-1)?.by).toBe('somebody else'));
  api.remove('configmaps', sharedName);
  await eventually(() => expect(told.at(-1)).toBeUndefined());
  expect(told).toHaveLength(3);
});

test('what is no observation is nothing', async () => {
  const { told } = await shared([configMap('{')]);
  await eventually(() => expect(told).toEqual([undefined]));
});

test.each([403, 404])('HTTP %i means that nothing is shared, until it is', async (status) => {
  const { api, told } = await shared(status);
  await eventually(() => expect(told).toEqual([undefined]));
  api.set('configmaps', [configMap(formatShared(seen))]);
  await eventually(() => expect(told.at(-1)).toEqual(seen));
});
