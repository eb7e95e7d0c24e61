import type { ComponentType } from 'react';
import type { DoorState } from '../model/door-state.ts';
import { FrontDoor } from './front-door.tsx';
import { Gatehouse } from './gatehouse.tsx';
import { Hatch } from './hatch.tsx';
import { InnerDoor } from './inner-door.tsx';
import type { ShapeKind } from './shape-kind.ts';
import type { ShapeProps } from './shape.ts';
import styles from './shapes.module.css';
import { Signpost } from './signpost.tsx';
import { Machine, PodBox, WallPiece } from './small-things.tsx';

const shapes: Record<ShapeKind, ComponentType<ShapeProps>> = {
  'front door': FrontDoor,
  hatch: Hatch,
  'inner door': InnerDoor,
  gatehouse: Gatehouse,
  signpost: Signpost,
  pod: PodBox,
  wall: WallPiece,
  'your machine': Machine,
};

const looks: Record<DoorState, string | undefined> = {
  open: styles.open,
  shut: styles.shut,
  'in doubt': styles.inDoubt,
  mismatch: styles.mismatch,
};

/** A shape within a larger drawing, its middle at `x`, `y`. */
export function DoorShape({
  kind,
  state,
  x,
  y,
  scale = 1,
}: {
  kind: ShapeKind;
  state: DoorState;
  x: number;
  y: number;
  scale?: number;
}) {
  const Shape = shapes[kind];
  return (
    <g className={looks[state]} transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shape state={state} />
    </g>
  );
}
