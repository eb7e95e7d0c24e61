import { bottom, middle, right } from '../layout/box.ts';
import type { Point } from '../layout/box.ts';
import type { Layout, PlacedPod } from '../layout/placed.ts';
import { rowSizes } from '../layout/row-height.ts';
import type { Pen } from './pen.ts';

/** The lane under the pods of a row. */
export function floorOf({ rows }: Layout, row: string): number {
  const box = rows.find(({ key }) => key === row)?.box;
  return box ? bottom(box) - rowSizes.floor : 0;
}

export function corridorMiddle({ columns, metrics }: Layout, column: number): number {
  return (columns[column]?.corridorX ?? 0) + metrics.corridorWidth / 2;
}

/** Where lines go up that pass an inner door by: between corridor and pods. */
export function bypassOf({ columns, metrics, walls }: Layout, column: number): number {
  const { corridorX = 0, podX = 0, tier } = columns[column] ?? {};
  const inner = corridorX + metrics.corridorWidth;
  return walls.some((wall) => wall.tier === tier) ? inner + 3 : inner + (podX - inner) / 2;
}

/** Brings the line from where it is to an upright channel, by the lanes that nothing stands in. */
export function toChannel(pen: Pen, x: number, column: number): void {
  const { layout, place, at } = pen;
  const { channelX, gap } = layout.metrics;
  if (place.kind === 'machine' || place.kind === 'porch') {
    toGutter(pen);
    pen.go({ x: pen.at.x, y: layout.topLane }, { x, y: layout.topLane });
  } else if (place.kind === 'hatch') {
    if (column === 0) pen.go({ x, y: at.y });
    else throughFloor(pen, channelX, place.row, x);
  } else if (place.kind === 'pod') {
    const { placed } = place;
    if (column === placed.column + 1) pen.go({ x, y: at.y });
    else if (placed.column < 0) throughFloor(pen, channelX, placed.row, x);
    else throughFloor(pen, right(placed.box) + gap / 2, placed.row, x);
  } else {
    pen.go({ x, y: at.y });
  }
}

function throughFloor(pen: Pen, down: number, row: string, x: number): void {
  const floor = floorOf(pen.layout, row);
  pen.go({ x: down, y: pen.at.y }, { x: down, y: floor }, { x, y: floor });
}

/** From the machine past the porches to the gutter, or straight on where it is there already. */
export function toGutter(pen: Pen): void {
  const { layout, place, at } = pen;
  if (place.kind !== 'machine') return;
  const { gutterX } = layout.metrics;
  if (layout.porches.length === 0) {
    pen.go({ x: gutterX, y: at.y });
    return;
  }
  const aside = besideMachine(layout);
  pen.go({ x: aside, y: at.y }, { x: aside, y: layout.topLane }, { x: gutterX, y: layout.topLane });
}

/** The upright between the machine and the porches. */
export function besideMachine({ machine, metrics }: Layout): number {
  return right(machine) + (metrics.compact ? 11 : 14);
}

/** From wherever it is to a pod: into its left side, or to a guest's edge. */
export function toPod(pen: Pen, pod: PlacedPod): void {
  const { layout, place } = pen;
  const y = middle(pod.box);
  if (pod.column < 0) {
    toGuest(pen, pod);
    return;
  }
  if (place.kind !== 'corridor' || place.column !== pod.column) {
    toChannel(pen, bypassOf(layout, pod.column), pod.column);
  }
  pen.go({ x: pen.at.x, y }, { x: pod.box.x, y });
}

function toGuest(pen: Pen, { box, row }: PlacedPod): void {
  const { place, layout, at } = pen;
  if (place.kind === 'hatch' && place.row === row) {
    const x = right(box) - 12;
    pen.go({ x, y: at.y }, { x, y: box.y });
    return;
  }
  const { channelX } = layout.metrics;
  toChannel(pen, channelX, 0);
  pen.go({ x: channelX, y: middle(box) }, { x: right(box), y: middle(box) });
}

/** Where a pod's disc stands. */
export function podDisc({ box, column }: PlacedPod, { metrics }: Layout): Point {
  if (column < 0) return { x: right(box), y: middle(box) };
  return { x: box.x - (metrics.compact ? 7 : 13), y: middle(box) };
}
