import type { Happening, PodAnswer } from '@doorstep/backend/contract/doors-picture';
import { expect, test } from 'vitest';
import { article, at } from '../model/article.test-fixture.ts';
import { mergeChange } from './merge-change.ts';

const happening = (id: string, what = 'Pod backend t6wnb became ready'): Happening => ({
  id,
  at,
  about: 'pod',
  object: 'Pod/backend',
  what,
  mismatch: false,
});

const answers = (service: string, count: number): PodAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    at,
    service,
    door: `ClusterIP/${service}`,
    pod: `${service}-${index}`,
  }));

test('a part that is there replaces the old one, and the others stay', () => {
  const picture = article();
  const map = { ...picture.map, pods: [] };
  const next = mergeChange(picture, { map });
  expect(next.map).toBe(map);
  expect(next.doors).toBe(picture.doors);
  expect(next.seen).toEqual(picture.seen);
  expect(picture.map.pods).toHaveLength(6);
});

test('what is newly seen is merged into what was seen', () => {
  const picture = article();
  const id = 'backend pod > ClusterIP/mysql';
  const refused = { result: 'refused', verdict: 'mismatch', at } as const;
  const next = mergeChange(picture, { seen: { [id]: refused } });
  expect(next.seen[id]).toBe(refused);
  expect(Object.keys(next.seen)).toHaveLength(picture.claims.length);
});

test('what was seen of a claim that is gone is dropped', () => {
  const picture = article();
  const claims = picture.claims.filter(({ door }) => door === 'ClusterIP/mysql');
  const seen = { 'nobody > nothing': { result: 'refused', verdict: 'shut', at } as const };
  const next = mergeChange(picture, { claims, seen });
  expect(Object.keys(next.seen).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
});

test('new happenings come first, and 20 are kept', () => {
  const old = Array.from({ length: 20 }, (_, index) => happening(`old-${index}`));
  const next = mergeChange(article({ happenings: old }), { happenings: [happening('new')] });
  expect(next.happenings).toHaveLength(20);
  expect(next.happenings[0]?.id).toBe('new');
  expect(next.happenings.at(-1)?.id).toBe('old-18');
});

test('a happening that is told again replaces itself where it stands', () => {
  const happenings = [happening('b'), happening('a')];
  const again = happening('a', 'Service backend: selector changed');
  const next = mergeChange(article({ happenings }), { happenings: [again, again] });
  expect(next.happenings).toEqual([happening('b'), again]);
});

test('answers are added at the end, and 40 of each Service are kept', () => {
  const picture = article({ answers: [...answers('backend', 40), ...answers('frontend', 3)] });
  const next = mergeChange(picture, { answers: answers('backend', 2) });
  const backend = next.answers.filter(({ service }) => service === 'backend');
  expect(next.answers).toHaveLength(43);
  expect(backend[0]?.pod).toBe('backend-2');
  expect(backend.at(-1)?.pod).toBe('backend-1');
});
