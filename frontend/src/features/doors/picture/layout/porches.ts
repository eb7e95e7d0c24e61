import { bottom } from './box.ts';
import type { Box } from './box.ts';
import { monoStyle, smallStyle } from './heads.ts';
import type { PlacedLine } from './heads.ts';
import type { Metrics } from './metrics.ts';
import { fit, fitAddress } from './text-width.ts';
import type { PorchWords } from '../scene/words.ts';

/** A way in before the cluster's wall, with its address plate above. */
export interface Porch {
  words: PorchWords;
  box: Box;
  plate: { box: Box; text: string };
  door: { x: number; y: number; scale: number };
  /** Where a line goes in, and where it turns down. */
  doorY: number;
  gutterX: number;
  textX: number;
  lines: PlacedLine[];
}

const top = 38;
const between = 8;
export const doorBelowTop = 68;

/** The porches, one under the other. */
export function porchesOf(words: readonly PorchWords[], metrics: Metrics): Porch[] {
  let y = top;
  return words.map((own) => {
    const porch =
      own.kind === 'entrance' ? gatehouseAt(own, y, metrics) : frontDoorAt(own, y, metrics);
    y = bottom(porch.box) + between;
    return porch;
  });
}

function frontDoorAt(words: PorchWords, y: number, metrics: Metrics): Porch {
  const { porchX: x, wallX, compact, gutterX } = metrics;
  const textX = gutterX + (compact ? 12 : 18);
  return {
    words,
    box: { x, y, width: wallX - x, height: 108 },
    plate: plateAt(words, x + (compact ? 5 : 8), wallX - (compact ? 5 : 8), y),
    door: { x, y: y + doorBelowTop, scale: compact ? 0.85 : 1 },
    doorY: y + doorBelowTop,
    gutterX,
    textX,
    lines: linesAt(words, wallX - textX - 5, y + 54),
  };
}

function gatehouseAt(words: PorchWords, y: number, metrics: Metrics): Porch {
  const { gatehouseX: x, wallX, compact } = metrics;
  const house = compact ? { x: x + 30, scale: 1 } : { x: x + 36, scale: 1.25 };
  const textX = compact ? x + 32 : x + 74;
  const lines = linesAt(words, wallX - textX - 5, y + (compact ? 98 : 50));
  const last = lines.at(-1)?.y ?? y;
  return {
    words,
    box: { x, y, width: wallX - x, height: Math.max(108, last + 12 - y) },
    plate: plateAt(words, x + 8, wallX - 8, y),
    door: { x: house.x, y: y + 60, scale: house.scale },
    doorY: y + doorBelowTop,
    gutterX: house.x + (compact ? -11 : 14),
    textX,
    lines,
  };
}

function plateAt({ plate }: PorchWords, from: number, to: number, y: number): Porch['plate'] {
  return {
    box: { x: from, y: y + 8, width: to - from, height: 20 },
    text: fitAddress(plate, to - from - 4, monoStyle),
  };
}

function linesAt({ lines }: PorchWords, width: number, firstY: number): PlacedLine[] {
  return lines.map(({ text, tone }, at) => ({
    text: fit(text, width, { ...smallStyle, bold: at === 0 }),
    tone,
    y: firstY + 18 * at,
  }));
}
