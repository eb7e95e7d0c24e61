/** Where things stand from left to right, in px, for the width there is. */
export interface Metrics {
  width: number;
  /** Shortened words and a narrow outside. */
  compact: boolean;
  machine: { x: number; width: number };
  /** Left edge of a porch with a front door, and of one with a gatehouse. */
  porchX: number;
  gatehouseX: number;
  gutterX: number;
  /** The left edge of the cluster, in which the hatches are cut. */
  wallX: number;
  /** Names of nodes, hatches and guests. */
  nodeTextX: number;
  nodeTextWidth: number;
  guestWidth: number;
  /** The upright channel before the first corridor. */
  channelX: number;
  wallEnd: number;
  corridorWidth: number;
  podWidth: number;
  /** From a pod's right edge to the next corridor. */
  gap: number;
  columns: { corridorX: number; podX: number; headWidth: number }[];
  /** Words beside the wall, outside. */
  noteX: number;
  noteWidth: number;
  discRadius: number;
}

/** The narrowest picture: what a window of 768 px leaves between its margins and a scroll bar. */
export const leastWidth = 704;
const fullWidth = 1216;
const compactBelow = 1170;

/** @param width px that the page has for the picture; from `leastWidth` on. */
export function metricsFor(width: number, columnCount: number): Metrics {
  const drawn = Math.floor(Math.min(Math.max(width, leastWidth), fullWidth));
  return drawn < compactBelow ? compact(drawn, columnCount) : wide(drawn, columnCount);
}

const leastPod = 66;

/** How many tiers a picture of this width holds; further ones are on its next page. */
export function columnsPerPage(width: number): number {
  return metricsFor(width, 4).podWidth < leastPod ? 3 : 4;
}

function wide(width: number, columnCount: number): Metrics {
  const wallEnd = width - 12;
  const pitch = pitchOf(470, wallEnd - 2, columnCount, 320);
  const few = columnCount > 3;
  const corridor = { width: 36, link: few ? 16 : 24, gap: few ? 16 : 24 };
  return {
    width,
    compact: false,
    machine: { x: 8, width: 128 },
    porchX: 190,
    gatehouseX: 160,
    gutterX: 214,
    wallX: 330,
    nodeTextX: 350,
    nodeTextWidth: 106,
    guestWidth: 108,
    channelX: 463,
    wallEnd,
    noteX: 34,
    noteWidth: 162,
    discRadius: 10.5,
    ...columnsAt(470, pitch, columnCount, corridor),
  };
}

function compact(width: number, columnCount: number): Metrics {
  const wallEnd = width - 10;
  // Words outside get a third of the room that the narrowest picture has not.
  const more = Math.min(90, Math.floor((width - leastWidth) * 0.34));
  const first = 332 + more;
  const pitch = pitchOf(first, wallEnd - 12, columnCount, 280);
  return {
    width,
    compact: true,
    machine: { x: 4, width: more < 84 ? 36 : 112 },
    porchX: 86 + more,
    gatehouseX: 70 + more,
    gutterX: 104 + more,
    wallX: 206 + more,
    nodeTextX: 226 + more,
    nodeTextWidth: 98,
    guestWidth: 90,
    channelX: 326 + more,
    wallEnd,
    noteX: 24,
    noteWidth: 72 + more,
    discRadius: 9,
    ...columnsAt(first, pitch, columnCount, { width: 26, link: 11, gap: 12 }),
  };
}

function pitchOf(from: number, to: number, columnCount: number, most: number): number {
  return Math.min(most, Math.floor((to - from) / Math.max(columnCount, 1)));
}

function columnsAt(
  from: number,
  pitch: number,
  columnCount: number,
  { width, link, gap }: { width: number; link: number; gap: number },
): Pick<Metrics, 'corridorWidth' | 'podWidth' | 'gap' | 'columns'> {
  return {
    corridorWidth: width,
    podWidth: pitch - width - link - gap,
    gap,
    columns: Array.from({ length: columnCount }, (_, index) => {
      const corridorX = from + pitch * index;
      return { corridorX, podX: corridorX + width + link, headWidth: pitch - 8 };
    }),
  };
}
