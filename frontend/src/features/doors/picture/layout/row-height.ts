import type { HatchOfService } from './hatches.ts';

/** Distances within a row, px. */
export const rowSizes = {
  gap: 10,
  hatchTop: 42,
  hatchPitch: 30,
  podTop: 12,
  podPitch: 42,
  podHeight: 34,
  guestPitch: 46,
  guestHeight: 36,
  /** Above the row's bottom: the lane in which lines cross under the pods. */
  floor: 9,
};

/** A row's height for what stands in it, px. */
export function rowHeight(content: {
  hatches: readonly HatchOfService[];
  guests: number;
  places: number;
  /** Lines under the node's name. */
  labelLines: number;
}): number {
  const left =
    30 +
    rowSizes.hatchPitch * content.hatches.length +
    rowSizes.guestPitch * content.guests +
    labelHeight(content.labelLines);
  const pods = rowSizes.podTop + rowSizes.podPitch * content.places;
  return Math.max(left, pods, 60) + 16;
}

/** What the further lines of a node's label push down, px. */
export const labelHeight = (lines: number): number => 16 * (lines - 1);
