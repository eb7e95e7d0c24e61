import { pictureTexts } from '../../../../texts/doors-picture.ts';
import type { Cell } from './cells.ts';
import type { Column } from './columns.ts';
import { smallStyle } from './heads.ts';
import type { Metrics } from './metrics.ts';
import type { PlacedMore, PlacedPod, PlacedRow } from './placed.ts';
import { labelHeight, rowSizes } from './row-height.ts';
import { fit, textWidth } from './text-width.ts';

/** The pods of a row, tier by tier; of nodes that are alike, how many there are on each. */
export function placeCells(
  row: PlacedRow,
  cells: readonly Cell[],
  columns: readonly Column[],
  metrics: Metrics,
): { pods: PlacedPod[]; more: PlacedMore[] } {
  const pods: PlacedPod[] = [];
  const more: PlacedMore[] = [];
  cells.forEach((cell, column) => {
    const tier = columns[column]?.tier ?? '';
    const boxAt = (place: number) => ({
      x: metrics.columns[column]?.podX ?? 0,
      y: row.box.y + rowSizes.podTop + rowSizes.podPitch * place,
      width: metrics.podWidth,
      height: rowSizes.podHeight,
    });
    const key = `${row.key}/${tier}`;
    if (row.nodes.length > 1) {
      const ready = cell.shown.filter(({ pod }) => pod.ready).length + (cell.more?.ready ?? 0);
      const unready = cell.shown.length + sum(cell.more) - ready;
      if (ready + unready > 0) {
        const words = pictureTexts.onEach(ready, unready);
        const isShort = textWidth(words, smallStyle) > metrics.podWidth - 18;
        const text = isShort ? pictureTexts.onEachShort(ready + unready) : words;
        more.push({ key, tier, text, words, box: boxAt(0) });
      }
      return;
    }
    for (const { pod, place } of cell.shown) {
      pods.push({ pod, tier, column, row: row.key, box: boxAt(place) });
    }
    if (cell.more) {
      const { place, ready, unready } = cell.more;
      const words = pictureTexts.more(ready, unready);
      const text = fit(words, metrics.podWidth - 14, smallStyle);
      more.push({ key, tier, text, words, box: boxAt(place) });
    }
  });
  return { pods, more };
}

function sum(more: Cell['more']): number {
  return more ? more.ready + more.unready : 0;
}

/** Guests stand under the hatches: strangers, and the pods of a gatehouse. */
export function placeGuests(
  row: PlacedRow,
  { shown }: Cell,
  hatches: number,
  metrics: Metrics,
): PlacedPod[] {
  const top =
    row.box.y + 30 + labelHeight(row.label.lines.length) + rowSizes.hatchPitch * hatches + 4;
  return shown.map(({ pod, place }) => ({
    pod,
    tier: undefined,
    column: -1,
    row: row.key,
    box: {
      x: metrics.nodeTextX,
      y: top + rowSizes.guestPitch * place,
      width: metrics.guestWidth,
      height: rowSizes.guestHeight,
    },
  }));
}
