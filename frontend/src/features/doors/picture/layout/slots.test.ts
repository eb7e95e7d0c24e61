import { expect, test } from 'vitest';
import { article } from '../../model/article.test-fixture.ts';
import { columnsOf } from './columns.ts';
import { cellKey, keepSlots } from './slots.ts';
import type { Slots } from './slots.ts';

const { map } = article();
const columns = columnsOf(map);
const key = cellKey('worker2', 'backend');
const [h2vkl, t6wnb] = ['backend-684f88687d-h2vkl', 'backend-684f88687d-t6wnb'];

const without = (name: string) => ({ ...map, pods: map.pods.filter((pod) => pod.name !== name) });
const before: Slots = keepSlots(new Map(), map, columns);

test('pods take their places in the order in which they were made', () => {
  const older = map.pods.map((pod) =>
    pod.name === t6wnb ? { ...pod, createdAt: '2026-11-21T09:00:00.000Z' } : pod,
  );
  expect(before.get(key)).toEqual([h2vkl, t6wnb]);
  expect(keepSlots(new Map(), { ...map, pods: older }, columns).get(key)).toEqual([t6wnb, h2vkl]);
});

test('a place stays empty when its pod goes, and the next new pod takes it', () => {
  const gone = keepSlots(before, without(h2vkl), columns);
  expect(gone.get(key)).toEqual([undefined, t6wnb]);
  const renamed = map.pods.map((pod) =>
    pod.name === h2vkl ? { ...pod, name: 'backend-684f88687d-zz9zz' } : pod,
  );
  const taken = keepSlots(gone, { ...map, pods: renamed }, columns);
  expect(taken.get(key)).toEqual(['backend-684f88687d-zz9zz', t6wnb]);
});

test('where no pod came or went, the places are the very same', () => {
  const fresher = { ...map, pods: map.pods.map((pod) => ({ ...pod, ready: false })) };
  expect(keepSlots(before, fresher, columns)).toBe(before);
});
