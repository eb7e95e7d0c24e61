import { cellOf } from './cells.ts';
import type { Cell } from './cells.ts';
import type { Column } from './columns.ts';
import { emptyWords } from './empty-words.ts';
import { hatchesOf } from './hatches.ts';
import type { HatchOfService } from './hatches.ts';
import type { Metrics } from './metrics.ts';
import { placeCells, placeGuests } from './place-cells.ts';
import type { Layout, PlacedHatch, PlacedRow } from './placed.ts';
import { labelHeight, rowHeight, rowSizes } from './row-height.ts';
import { rowLabel } from './row-label.ts';
import { rowsOf } from './rows.ts';
import type { Scene } from '../scene/scene.ts';
import { cellKey, guests, nowhere } from './slots.ts';
import type { Slots } from './slots.ts';

export interface RowsInput {
  scene: Scene;
  all: readonly Column[];
  shown: readonly Column[];
  metrics: Metrics;
  slots: Slots;
  heights: ReadonlyMap<string, number>;
  top: number;
  /** How far down the last row must reach, for the words outside. */
  least: number;
}

type Placed = Pick<Layout, 'rows' | 'pods' | 'guests' | 'more' | 'hatches'> & {
  heights: Map<string, number>;
  end: number;
};

/** The rows from the top down, with all that stands in them. */
export function placeRows(input: RowsInput): Placed {
  const { scene, all, shown, metrics, slots, heights, top, least } = input;
  const { map, nodeNames } = scene;
  const podsByName = new Map(map.pods.map((pod) => [pod.name, pod]));
  const rows = rowsOf(map, all, scene.mattering);
  const hatches = hatchesOf(map);
  const out: Placed = {
    rows: [],
    pods: [],
    guests: [],
    more: [],
    hatches: [],
    heights: new Map(),
    end: top,
  };
  rows.forEach((row, index) => {
    const cell = (tier: string): Cell =>
      cellOf(slots.get(cellKey(row.key, tier)) ?? [], podsByName, scene.answered);
    const cells = shown.map(({ tier }) => cell(tier));
    const visitors = cell(guests);
    const label = rowLabel(row, nodeNames, metrics);
    const ownHatches = row.key === nowhere ? [] : hatches;
    const needed = rowHeight({
      hatches: ownHatches,
      guests: visitors.places,
      places: row.nodes.length > 1 ? 1 : Math.max(0, ...cells.map(({ places }) => places)),
      labelLines: label.lines.length,
    });
    const height = Math.max(needed, heights.get(row.key) ?? 0);
    out.heights.set(row.key, height);
    const isLast = index === rows.length - 1;
    const box = {
      x: metrics.wallX,
      y: out.end + (index === 0 ? 0 : rowSizes.gap),
      width: metrics.wallEnd - 14 - metrics.wallX,
      height,
    };
    if (isLast) box.height = Math.max(height, least - box.y);
    const isBare = cells.every(({ places }) => places === 0);
    const empty = isBare ? emptyWords(row, map, metrics) : [];
    const placed: PlacedRow = { ...row, box, label, empty };
    out.rows.push(placed);
    out.hatches.push(...placeHatches(placed, ownHatches, metrics));
    const inCells = placeCells(placed, cells, shown, metrics);
    out.pods.push(...inCells.pods);
    out.more.push(...inCells.more);
    out.guests.push(...placeGuests(placed, visitors, ownHatches.length, metrics));
    out.end = box.y + box.height;
  });
  return out;
}

function placeHatches(
  row: PlacedRow,
  hatches: readonly HatchOfService[],
  metrics: Metrics,
): PlacedHatch[] {
  const top = row.box.y + rowSizes.hatchTop + labelHeight(row.label.lines.length);
  return hatches.map(({ service, port }, index) => ({
    service,
    port,
    node: row.key,
    row: row.key,
    x: metrics.wallX,
    y: top + rowSizes.hatchPitch * index,
    text: {
      x: metrics.nodeTextX,
      y: top + rowSizes.hatchPitch * index - 5,
      width: metrics.nodeTextWidth,
    },
  }));
}
