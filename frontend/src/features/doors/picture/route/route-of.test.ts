import { expect, test } from 'vitest';
import { viewOf } from '../../model/view.ts';
import { layoutOf } from '../layout/layout.ts';
import { sceneOf } from '../scene/scene-of.ts';
import { now, situations } from '../situations.test-fixture.ts';
import { routeOf } from './route-of.ts';

function routed(name: keyof typeof situations, hops = situations[name].way.hops) {
  const { picture, way } = situations[name];
  const layout = layoutOf(sceneOf(viewOf(picture), way, now), 1216);
  return { layout, route: routeOf(hops, layout) };
}

test('all legs are level or upright', () => {
  for (const name of ['article', 'ingress', 'odd'] as const) {
    const lines = routed(name).route?.lines ?? [];
    const slants = lines.flatMap((line) =>
      line.slice(1).filter((to, index) => to.x !== line[index]?.x && to.y !== line[index]?.y),
    );
    expect(slants).toEqual([]);
  }
});

test('the parcel comes to rest on the pod that answered last', () => {
  const { layout, route } = routed('article');
  const last = layout.pods.find(({ pod }) => pod.name === 'mysql-db56b65b-n7vgq');
  expect(route?.whole.at(-1)?.y).toBe(last?.box.y);
  expect(route?.stop).toBeUndefined();
});

test('a request that stopped ends at a bar behind its last disc', () => {
  const { route } = routed('fault');
  const disc = route?.discs.at(-1);
  expect(disc?.number).toBe(5);
  expect(route?.stop).toEqual({ x: (disc?.x ?? 0) + 14.5, y: disc?.y, turn: 0 });
});

test('padlocks stand where a pod calls a Service that asks for a certificate', () => {
  expect(routed('zero trust').route?.locks).toHaveLength(2);
  expect(routed('article').route?.locks).toHaveLength(0);
});

test('what is not in the picture is passed over, and no hop is no line', () => {
  const gone = { kind: 'pod', pod: 'backend-684f88687d-gone1' } as const;
  const hops = situations.article.way.hops.map((hop) =>
    hop.number === 6 ? { ...hop, at: gone } : hop,
  );
  expect(routed('article', hops).route?.discs.map(({ number }) => number)).not.toContain(6);
  expect(routed('article', []).route).toBeUndefined();
});
