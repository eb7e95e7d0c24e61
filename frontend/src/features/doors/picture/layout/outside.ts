import { smallStyle } from './heads.ts';
import type { Metrics } from './metrics.ts';
import type { Scene } from '../scene/scene.ts';
import { wrap } from './text-width.ts';

export interface TextBlock {
  x: number;
  /** The first line's base line. */
  y: number;
  lines: string[];
}

/** Who answered, under a heading. */
export interface NoteBlock extends TextBlock {
  heading: string[];
}

/** The words at the left of the wall. */
export interface Outside {
  hint: TextBlock | undefined;
  note: NoteBlock | undefined;
  /** The way that does not exist: dots from the machine along `x`, then along `y` to the wall. */
  noWay: { x: number; y: number; title: TextBlock; why: TextBlock } | undefined;
}

export const lineHeight = 16;
export const noteLineHeight = 18;
const bold = { size: 13, bold: true };

/** The words outside from the first node's top on, and how far down they reach. */
export function outsideOf(
  scene: Scene,
  metrics: Metrics,
  nodesTop: number,
): { hint: TextBlock | undefined; note: NoteBlock | undefined; end: number } {
  const { noteX: x, noteWidth: width } = metrics;
  let y = nodesTop + 16;
  const hint =
    scene.hint !== undefined && !metrics.compact
      ? { x, y, lines: wrap(scene.hint, width, smallStyle) }
      : undefined;
  if (hint) y += hint.lines.length * lineHeight + 44;
  if (!scene.note) return { hint, note: undefined, end: y };
  const inner = metrics.compact ? x : x + 10;
  const room = width - (inner - x);
  const heading = wrap(scene.note.heading, room, bold);
  const lines = scene.note.lines.flatMap((line) => wrap(line, room, smallStyle));
  const end = y + (heading.length + lines.length) * noteLineHeight;
  return { hint, note: { x: inner, y, heading, lines }, end };
}

/** The way that does not exist, with its words above and under its dots; `floor` is the last node's end. */
export function noWayOf(
  { noWay }: Scene,
  metrics: Metrics,
  floor: number,
): { noWay: Outside['noWay']; end: number } {
  if (!noWay) return { noWay: undefined, end: floor + 14 };
  const { noteX: x, wallX, compact } = metrics;
  const width = wallX - x - (compact ? 14 : 22);
  const title = wrap(noWay.title, width, bold);
  const why = wrap(noWay.why, wallX - x - 12, smallStyle);
  const titleY = floor + 25;
  const y = titleY + (title.length - 1) * lineHeight + 9;
  return {
    noWay: {
      x: compact ? 10 : 20,
      y,
      title: { x, y: titleY, lines: title },
      why: { x, y: y + 20, lines: why },
    },
    end: y + 26 + (why.length - 1) * lineHeight,
  };
}
