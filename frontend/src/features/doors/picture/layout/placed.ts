import type { MapPod } from '@doorstep/backend/contract/doors-map';
import type { Box } from './box.ts';
import type { Column } from './columns.ts';
import type { Head } from './heads.ts';
import type { Metrics } from './metrics.ts';
import type { Outside } from './outside.ts';
import type { Porch } from './porches.ts';
import type { RowLabel } from './row-label.ts';
import type { Row } from './rows.ts';
import type { Slots } from './slots.ts';
import type { Wall } from './walls.ts';

export interface PlacedRow extends Row {
  box: Box;
  label: RowLabel;
  /** What is said where no pod stands. */
  empty: string[];
}

export interface PlacedPod {
  pod: MapPod;
  /** Absent for guests. */
  tier: string | undefined;
  column: number;
  row: string;
  box: Box;
}

/** How many pods a cell has besides those shown. */
export interface PlacedMore {
  key: string;
  tier: string;
  /** As much of the words as there is room for. */
  text: string;
  words: string;
  box: Box;
}

export interface PlacedHatch {
  service: string;
  port: number;
  node: string;
  row: string;
  x: number;
  y: number;
  /** Its port and Service's name, as far as there is room. */
  text: { x: number; y: number; width: number };
}

export interface PlacedColumn extends Column {
  corridorX: number;
  podX: number;
  top: number;
  bottom: number;
}

/** What the next layout keeps, so that nothing moves without a cause. */
export interface Memory {
  slots: Slots;
  /** By row, px: rows grow at once and shrink only when this is forgotten. */
  heights: ReadonlyMap<string, number>;
}

/** Where everything stands, px. */
export interface Layout {
  metrics: Metrics;
  width: number;
  height: number;
  /** The cluster's wall. */
  wall: Box;
  /** The level lane under heads and porches, above the nodes. */
  topLane: number;
  machine: Box;
  porches: Porch[];
  heads: Head[];
  columns: PlacedColumn[];
  rows: PlacedRow[];
  pods: PlacedPod[];
  guests: PlacedPod[];
  more: PlacedMore[];
  hatches: PlacedHatch[];
  walls: Wall[];
  outside: Outside;
  memory: Memory;
}
