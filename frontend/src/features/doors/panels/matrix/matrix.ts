import type { DoorsClaim, DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import type { DoorState } from '../../model/door-state.ts';
import type { SeenNow } from '../../model/view.ts';

/** What is expected and what was seen of one pair of door and place; it may speak for several. */
export interface MatrixCell {
  claim: DoorsClaim;
  seen: SeenNow | undefined;
  state: DoorState;
}

/** Places that see the same at every door: one of them, or several nodes. */
export interface MatrixColumn {
  id: string;
  vantages: DoorsVantage[];
  /** Whether anything at all was tried from here. */
  tried: boolean;
}

/** Doors of one kind and owner that look the same from every place; `door` speaks for them all. */
export interface MatrixRow {
  door: DoorsDoor;
  doors: DoorsDoor[];
  /** In the order of the columns; absent where nothing is claimed. */
  cells: (MatrixCell | undefined)[];
}

/** The doors of one Service or of one entrance. */
export interface MatrixGroup {
  name: string;
  rows: MatrixRow[];
}

export interface Matrix {
  columns: MatrixColumn[];
  groups: MatrixGroup[];
}
