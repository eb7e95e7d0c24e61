import type { Point } from '../layout/box.ts';
import { right } from '../layout/box.ts';
import type { Layout, PlacedPod } from '../layout/placed.ts';

/** Where the line is: what the next leg may start from. */
export type Place =
  | { kind: 'machine' }
  | { kind: 'porch' }
  | { kind: 'hatch'; row: string }
  | { kind: 'corridor'; column: number }
  | { kind: 'pod'; placed: PlacedPod };

/** Draws a way leg by leg; legs are level or upright. */
export class Pen {
  readonly lines: Point[][] = [];
  readonly discs: (Point & { number: number })[] = [];
  readonly locks: Point[] = [];
  place: Place = { kind: 'machine' };
  readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
    this.lines.push([machineExit(layout)]);
  }

  get at(): Point {
    return this.lines.at(-1)?.at(-1) ?? machineExit(this.layout);
  }

  /** Continues the line through points, leaving out those where it already is. */
  go(...points: Point[]): void {
    for (const point of points) {
      const { x, y } = this.at;
      if (x !== point.x || y !== point.y) this.lines.at(-1)?.push(point);
    }
  }

  /** Begins a new line at a pod's right edge. */
  leave(placed: PlacedPod): void {
    this.lines.push([{ x: right(placed.box), y: placed.box.y + placed.box.height / 2 }]);
    this.place = { kind: 'pod', placed };
  }

  disc(number: number, point: Point = this.at): void {
    this.discs.push({ ...point, number });
  }
}

const machineExit = ({ machine, porches }: Layout): Point => ({
  x: right(machine),
  y: porches[0]?.doorY ?? machine.y + machine.height / 2,
});
