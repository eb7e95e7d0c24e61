import { expect, test } from 'vitest';
import { viewOf } from '../../model/view.ts';
import { routeOf } from '../route/route-of.ts';
import { sceneOf } from '../scene/scene-of.ts';
import { now, situations } from '../situations.test-fixture.ts';
import type { Situation } from '../situations/situation.test-fixture.ts';
import { bottom, overlaps, right } from './box.ts';
import type { Box, Point } from './box.ts';
import { layoutOf, noMemory } from './layout.ts';
import { leastWidth } from './metrics.ts';
import { noteLineHeight } from './outside.ts';
import type { TextBlock } from './outside.ts';
import type { Layout } from './placed.ts';
import { textWidth } from './text-width.ts';

const cases = Object.entries(situations).flatMap(([name, situation]) =>
  [1216, 900, leastWidth].map((width) => ({ name, width, situation })),
);

function laidOut({ picture, way }: Situation, width = 1216, before = noMemory): Layout {
  return layoutOf(sceneOf(viewOf(picture), way, now), width, before);
}

const block = ({ x, y, lines }: TextBlock): Box => ({
  x,
  y: y - 11,
  width: Math.max(...lines.map((line) => textWidth(line, { size: 12 }))),
  height: lines.length * noteLineHeight - 6,
});

/** Everything that must keep its own place, by name. */
function things(layout: Layout): [string, Box][] {
  const { hint, note, noWay } = layout.outside;
  return [
    ['machine', layout.machine],
    ...layout.porches.map(({ words, box }): [string, Box] => [`porch ${words.name}`, box]),
    ...layout.heads.map(({ words, box }): [string, Box] => [`head ${words.service}`, box]),
    ...[...layout.pods, ...layout.guests].map(({ pod, box }): [string, Box] => [pod.name, box]),
    ...layout.more.map(({ key, box }): [string, Box] => [`more ${key}`, box]),
    ...layout.hatches.map(({ row, service, x, y }): [string, Box] => [
      `hatch ${service} ${row}`,
      { x: x - 16, y: y - 12, width: 32, height: 24 },
    ]),
    ...layout.hatches.map(({ row, service, text }): [string, Box] => [
      `hatch text ${service} ${row}`,
      { x: text.x, y: text.y - 9, width: text.width, height: 10 },
    ]),
    ...layout.rows.map(({ key, box, label }): [string, Box] => [
      `label ${key}`,
      { x: layout.metrics.nodeTextX, y: box.y + 9, width: 90, height: 16 * label.lines.length - 4 },
    ]),
    ...layout.rows.map(({ key, box, label }): [string, Box] => {
      const width = textWidth(label.address, { size: 12, mono: true });
      return [
        `address ${key}`,
        { x: layout.metrics.wallX - 16 - width, y: box.y + 9, width, height: 12 },
      ];
    }),
    ...(hint ? ([['hint', block(hint)]] satisfies [string, Box][]) : []),
    ...(note
      ? ([['note', block({ ...note, lines: [...note.heading, ...note.lines] })]] satisfies [
          string,
          Box,
        ][])
      : []),
    ...(noWay
      ? ([
          ['no way', block(noWay.title)],
          ['why no way', block(noWay.why)],
        ] satisfies [string, Box][])
      : []),
  ];
}

/** Whether an upright or level line between two points runs through a rectangle's inside. */
function crosses(from: Point, to: Point, box: Box): boolean {
  const line = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  return line.x < right(box) && right(line) > box.x && line.y < bottom(box) && bottom(line) > box.y;
}

test.each(cases)('nothing lies on anything else: $name at $width px', ({ situation, width }) => {
  const all = things(laidOut(situation, width));
  const clashes = all.flatMap(([name, box], index) =>
    all
      .slice(index + 1)
      .filter(([, other]) => overlaps(box, other))
      .map(([other]) => `${name} on ${other}`),
  );
  expect(clashes).toEqual([]);
});

test.each(cases)(
  'the request runs through no pod, no card and no text: $name at $width px',
  ({ situation, width }) => {
    const layout = laidOut(situation, width);
    const route = routeOf(situation.way.hops, layout);
    const closed = things(layout).filter(([name]) => !/^(porch|hatch (?!text))/.test(name));
    const hits = (route?.lines ?? []).flatMap((line) =>
      line
        .slice(1)
        .flatMap((to, index) =>
          closed
            .filter(([, box]) => crosses(line[index] ?? to, to, box))
            .map(([name]) => `${name} by ${JSON.stringify([line[index], to])}`),
        ),
    );
    expect(hits).toEqual([]);
    expect(route?.discs).toHaveLength(situation.way.hops.length);
  },
);

test.each(cases)('all that is drawn is within the picture: $name at $width px', (one) => {
  const layout = laidOut(one.situation, one.width);
  const outside = things(layout).filter(
    ([, { x, y, width, height }]) =>
      x < 0 || y < 0 || x + width > layout.width || y + height > layout.height,
  );
  expect(outside).toEqual([]);
  expect(layout.width).toBe(one.width);
});

test('the same picture is laid out the same twice, and again after itself', () => {
  const once = laidOut(situations.article);
  expect(laidOut(situations.article)).toEqual(once);
  const again = laidOut(situations.article, 1216, once.memory);
  expect(again).toEqual(once);
  expect(again.memory).toBe(once.memory);
});

test('a cell of many pods shows three, and who answered is always among them', () => {
  const layout = laidOut(situations['nine nodes']);
  const onWorker2 = layout.pods.filter(({ row, tier }) => row === 'worker2' && tier === 'backend');
  expect(onWorker2).toHaveLength(3);
  expect(layout.pods.map(({ pod }) => pod.name)).toContain('backend-5c8d9-b02xz');
  expect(layout.more.map(({ text }) => text)).toContain('+2 ready');
});

test('of more than five nodes those alike share a row, but not those on the way', () => {
  const rows = laidOut(situations['nine nodes']).rows.map(({ label }) => label.lines.join(' '));
  expect(rows).toContain('worker4 and worker5, alike');
  expect(rows).toContain('worker2');
});

test('a pod without a node waits in a lane of its own', () => {
  const { rows, pods } = laidOut(situations.odd);
  expect(rows.at(-1)?.nodes).toEqual([]);
  expect(pods.find(({ pod }) => pod.name.endsWith('pend1'))?.row).toBe(rows.at(-1)?.key);
});
