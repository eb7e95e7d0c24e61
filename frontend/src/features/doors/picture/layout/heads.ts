import { bottom } from './box.ts';
import type { Box } from './box.ts';
import type { Column } from './columns.ts';
import type { Metrics } from './metrics.ts';
import { fit, textWidth, wrap } from './text-width.ts';
import type { HeadWords, Line } from '../scene/words.ts';

export interface PlacedLine extends Line {
  y: number;
}

/** An inner door's card at the head of its corridor. */
export interface Head {
  words: HeadWords;
  box: Box;
  door: { x: number; y: number; scale: number };
  name: { x: number; y: number; text: string };
  pill: { x: number; y: number; width: number };
  address: { x: number; y: number; text: string };
  textX: number;
  lines: PlacedLine[];
}

export const nameStyle = { size: 13, bold: true };
export const smallStyle = { size: 12 };
export const monoStyle = { size: 12, mono: true };
const pillStyle = { size: 12, bold: true };

const top = 40;
const between = 8;
const linePitch = 18;

/** The cards of all columns; those of a tier's further Services stand below its first. */
export function headsOf(
  columns: readonly Column[],
  words: readonly HeadWords[],
  metrics: Metrics,
): { heads: Head[]; bottom: number } {
  const narrow = words.some((own) => isNarrow(own, metrics));
  const stacks = columns.map(({ services }, index) => {
    let y = top;
    return services.flatMap(({ name }) => {
      const own = words.find(({ service }) => service === name);
      if (!own) return [];
      const head = headAt(own, index, y, metrics, narrow);
      y = bottom(head.box) + between;
      return [head];
    });
  });
  const end = Math.max(top + 100, ...stacks.flat().map(({ box }) => bottom(box)));
  for (const stack of stacks) {
    const last = stack.at(-1);
    if (last) last.box.height = end - last.box.y;
  }
  return { heads: stacks.flat(), bottom: end };
}

/** Whether a name and its type do not fit side by side. */
function isNarrow(words: HeadWords, { columns, compact }: Metrics): boolean {
  const width = (columns[0]?.headWidth ?? 0) - 4;
  const row = 54 + textWidth(words.service, nameStyle) + pillWidthOf(words);
  return compact || row > width;
}

function pillWidthOf({ type }: HeadWords): number {
  return Math.round(textWidth(type, pillStyle) + 12);
}

function headAt(
  words: HeadWords,
  index: number,
  y: number,
  metrics: Metrics,
  narrow: boolean,
): Head {
  const column = metrics.columns[index] ?? { corridorX: 0, headWidth: 0 };
  const x = column.corridorX - (metrics.compact ? 4 : 6);
  const width = column.headWidth - (metrics.compact ? 0 : 4);
  const pillWidth = pillWidthOf(words);
  const nameX = narrow ? x + 32 : x + 40;
  const end = x + width;
  const pill = narrow
    ? { x: x + 7, y: y + 42, width: pillWidth }
    : { x: end - 6 - pillWidth, y: y + 8, width: pillWidth };
  const addressX = narrow ? x + 8 : nameX;
  const nameRoom = (narrow ? end : pill.x) - nameX - 6;
  const firstY = y + (narrow ? 98 : 68);
  const lines = wrapped(narrow ? words.shortLines : words.lines, width - 18).map((line, at) => ({
    ...line,
    y: firstY + at * linePitch,
  }));
  return {
    words,
    box: { x, y, width, height: firstY - y + lines.length * linePitch - 4 },
    door: narrow
      ? { x: x + 18, y: y + 22, scale: words.shape === 'signpost' ? 0.75 : 0.95 }
      : { x: x + 20, y: y + 30, scale: words.shape === 'signpost' ? 1 : 1.25 },
    name: { x: nameX, y: y + (narrow ? 27 : 22), text: fit(words.service, nameRoom, nameStyle) },
    pill,
    address: {
      x: addressX,
      y: y + (narrow ? 79 : 44),
      text: addressText(words, end - addressX - 6),
    },
    textX: x + (narrow ? 8 : 10),
    lines,
  };
}

/** An address without its port, before any of it is cut. */
function addressText({ address, mono }: HeadWords, width: number): string {
  const style = mono ? monoStyle : smallStyle;
  if (textWidth(address, style) <= width) return address;
  const host = address.replace(/:\d+$/, '');
  return fit(host, width, style);
}

function wrapped(lines: readonly Line[], width: number): Line[] {
  return lines.flatMap(({ text, tone }) =>
    wrap(text, width, { size: 12, bold: tone === 'mismatch' }).map((part) => ({
      text: part,
      tone,
    })),
  );
}
