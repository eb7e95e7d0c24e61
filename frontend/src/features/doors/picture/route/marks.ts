import { overlaps } from '../layout/box.ts';
import type { Box, Point } from '../layout/box.ts';

const longLeg = 70;
const clearOfDiscs = 22;

/** Degrees of a leg, 0 to the right. */
export function turnOf(from: Point, to: Point): number {
  if (from.x === to.x) return to.y > from.y ? 90 : -90;
  return to.x > from.x ? 0 : 180;
}

/**
 * An arrowhead in the middle of every long leg, unless a disc or something else stands there. On a
 * level leg into the first corridor it stands at `levelAt`, behind the names of nodes and hatches.
 */
export function arrowsOf(
  lines: readonly Point[][],
  discs: readonly Point[],
  levelAt: number,
  taken: readonly Box[],
): (Point & { turn: number })[] {
  return lines.flatMap((line) =>
    line.slice(1).flatMap((to, index) => {
      const from = line[index] ?? to;
      if (Math.abs(to.x - from.x) + Math.abs(to.y - from.y) < longLeg) return [];
      const isLevel = from.y === to.y;
      const entersCorridor = isLevel && from.x < levelAt && to.x > levelAt + 8;
      const mark = {
        x: entersCorridor ? levelAt : (from.x + to.x) / 2,
        y: (from.y + to.y) / 2,
        turn: turnOf(from, to),
      };
      const head = { x: mark.x - 7, y: mark.y - 7, width: 14, height: 14 };
      const isClear =
        !taken.some((box) => overlaps(head, box)) &&
        discs.every((disc) => Math.hypot(disc.x - mark.x, disc.y - mark.y) > clearOfDiscs);
      return isClear ? [mark] : [];
    }),
  );
}

/** A path along points with round corners. */
export function roundedPath(points: readonly Point[], radius = 8): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const legs = rest.map((corner, index) => {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (!after) return `L${corner.x} ${corner.y}`;
    const near = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const into = towards(corner, before, near);
    const out = towards(corner, after, near);
    return `L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`;
  });
  return `M${start.x} ${start.y}${legs.join('')}`;
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}
