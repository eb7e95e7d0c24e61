import type { DoorState } from '../model/door-state.ts';
import { DoorShape } from './door-shape.tsx';
import type { ShapeKind } from './shape-kind.ts';

/** The part of the drawing plane that each shape needs, its `?` and bolts included. */
const extents: Record<ShapeKind, { x: number; y: number; size: number }> = {
  'front door': { x: -38, y: -32, size: 68 },
  hatch: { x: -18, y: -19, size: 36 },
  'inner door': { x: -18, y: -17, size: 36 },
  gatehouse: { x: -27, y: -27, size: 54 },
  signpost: { x: -19, y: -18, size: 38 },
  pod: { x: -17, y: -17, size: 34 },
  wall: { x: -17, y: -17, size: 34 },
  'your machine': { x: -17, y: -18, size: 34 },
};

/** A shape as a square icon of `size` px, beside a text that says the same: it has no name of its own. */
export function DoorIcon({
  kind,
  state = 'open',
  size = 24,
}: {
  kind: ShapeKind;
  state?: DoorState;
  size?: number;
}) {
  const { x, y, size: side } = extents[kind];
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${x} ${y} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
    >
      <DoorShape kind={kind} state={state} x={0} y={0} />
    </svg>
  );
}
