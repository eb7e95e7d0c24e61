import type { DoorState } from '../model/door-state.ts';

/** What every shape takes; each is drawn round the origin, for a `<g>` that places it. */
export interface ShapeProps {
  state: DoorState;
}
