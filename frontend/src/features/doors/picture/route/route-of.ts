import type { Hop } from '../../model/hop.ts';
import { middle, right } from '../layout/box.ts';
import type { Box, Point } from '../layout/box.ts';
import type { Layout } from '../layout/placed.ts';
import { besideMachine, corridorMiddle, podDisc, toChannel, toGutter, toPod } from './legs.ts';
import { arrowsOf, turnOf } from './marks.ts';
import { Pen } from './pen.ts';
import type { Route } from './route.ts';

/** The line of a request, hop by hop; a hop whose place is not in the picture is passed over. */
export function routeOf(hops: readonly Hop[], layout: Layout): Route | undefined {
  const pen = new Pen(layout);
  const mutual = new Set(
    layout.heads.filter(({ words }) => words.mutualTls).map(({ words }) => words.service),
  );
  for (const hop of hops) draw(hop, pen, mutual);
  const lines = pen.lines.filter((line) => line.length > 1);
  if (lines.length === 0) return undefined;
  const stopped = hops.at(-1)?.state === 'stopped';
  const levelAt = (layout.columns[0]?.corridorX ?? 0) - 9;
  return {
    lines,
    discs: pen.discs,
    arrows: arrowsOf(lines, pen.discs, levelAt, noArrows(layout)),
    locks: pen.locks,
    stop: stopped ? stopAfter(lines, pen.discs, layout.metrics.discRadius + 4) : undefined,
    whole: [...lines.flat(), ...delivery(hops.at(-1), layout)],
  };
}

function draw({ at, number, state }: Hop, pen: Pen, mutual: ReadonlySet<string>): void {
  const { layout } = pen;
  const { metrics } = layout;
  switch (at.kind) {
    case 'your machine':
      pen.disc(number, { x: right(layout.machine), y: layout.machine.y });
      return;
    case 'front door':
    case 'entrance': {
      const name = at.kind === 'entrance' ? at.name : at.service;
      const porch = layout.porches.find(
        ({ words }) => words.kind === at.kind && words.name === name,
      );
      if (!porch) return;
      const x = besideMachine(layout);
      pen.go({ x, y: pen.at.y }, { x, y: porch.doorY });
      if (state !== 'stopped') pen.go({ x: porch.gutterX, y: porch.doorY });
      pen.disc(number, { x, y: porch.doorY });
      pen.place = { kind: 'porch' };
      return;
    }
    case 'hatch': {
      const row = layout.rows.find(({ nodes }) => nodes.some(({ name }) => name === at.node));
      const hatch = layout.hatches.find(
        ({ service, row: key }) => service === at.service && key === row?.key,
      );
      if (!row || !hatch) return;
      toGutter(pen);
      const y = hatch.y + 1;
      pen.go({ x: pen.at.x, y }, { x: metrics.wallX - (metrics.compact ? 26 : 30), y });
      pen.disc(number);
      pen.place = { kind: 'hatch', row: row.key };
      return;
    }
    case 'inner door': {
      const column = columnOf(at.service, layout);
      if (column === -1) return;
      if (pen.place.kind === 'pod' && mutual.has(at.service)) {
        pen.locks.push({ x: pen.at.x + metrics.gap / 2, y: pen.at.y });
      }
      toChannel(pen, corridorMiddle(layout, column), column);
      pen.disc(number, state === 'stopped' ? { ...pen.at, x: pen.at.x - 4 } : pen.at);
      pen.place = { kind: 'corridor', column };
      return;
    }
    case 'signpost':
      toSignpost(pen, columnOf(at.service, layout), number);
      return;
    case 'pod': {
      const placed = [...layout.pods, ...layout.guests].find(({ pod }) => pod.name === at.pod);
      if (!placed) return;
      toPod(pen, placed);
      pen.disc(number, podDisc(placed, layout));
      pen.leave(placed);
    }
  }
}

function columnOf(service: string, { columns }: Layout): number {
  return columns.findIndex(({ services }) => services.some(({ name }) => name === service));
}

/** Along the lane under the heads and out through the right wall. */
function toSignpost(pen: Pen, column: number, number: number): void {
  const { layout, place } = pen;
  const { podX } = layout.columns[column] ?? {};
  if (podX === undefined || place.kind !== 'pod') return;
  const up = right(place.placed.box) + layout.metrics.gap / 2;
  pen.go(
    { x: up, y: pen.at.y },
    { x: up, y: layout.topLane },
    { x: layout.metrics.wallEnd + 8, y: layout.topLane },
  );
  pen.disc(number, { x: podX, y: layout.topLane });
}

/** Porches with their open leaves, and the wall with the names behind it. */
function noArrows({ porches, metrics, wall }: Layout): Box[] {
  const { wallX, channelX } = metrics;
  return [
    ...porches.map(({ box }) => ({ ...box, x: box.x - 30, width: box.width + 30 })),
    { x: wallX - 8, y: wall.y, width: channelX - 12 - wallX, height: wall.height },
  ];
}

/** Where the parcel comes to rest on the pod that took it. */
function delivery(last: Hop | undefined, layout: Layout): Point[] {
  if (last?.at.kind !== 'pod' || last.state === 'stopped') return [];
  const { pod } = last.at;
  const placed = [...layout.pods, ...layout.guests].find((one) => one.pod.name === pod);
  if (!placed) return [];
  const x = right(placed.box) - 16;
  return [
    { x, y: middle(placed.box) },
    { x, y: placed.box.y },
  ];
}

/** The bar stands just behind the last disc, across the way that the line would have gone on. */
function stopAfter(
  lines: readonly Point[][],
  discs: readonly Point[],
  behind: number,
): Route['stop'] {
  const line = lines.at(-1) ?? [];
  const [from, to] = line.slice(-2);
  const disc = discs.at(-1);
  if (!from || !to || !disc) return undefined;
  const turn = turnOf(from, to);
  const along = { x: Math.round(Math.cos((turn * Math.PI) / 180)), y: Math.sign(turn) };
  return { x: disc.x + along.x * behind, y: disc.y + along.y * behind, turn };
}
