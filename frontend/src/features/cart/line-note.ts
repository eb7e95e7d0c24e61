import { cartTexts } from '../../texts/cart.ts';
import { maxLineQuantity } from './quantity.ts';

/** What stands below a basket line after a change that did not go as wished. */
export type LineNote =
  | { kind: 'reduced'; from: number; to: number }
  | { kind: 'not-changed'; wanted: number }
  | { kind: 'not-removed' };

/** The sentence of a note, for a line that holds `quantity` of a product with `stock` left. */
export function lineNoteText(
  note: LineNote,
  { quantity, stock }: { quantity: number; stock: number },
): string {
  if (note.kind === 'reduced') {
    return note.to < stock
      ? cartTexts.mostOfOne(maxLineQuantity)
      : cartTexts.reduced(note.to, note.from);
  }
  return note.kind === 'not-changed' ? cartTexts.notChanged(quantity) : cartTexts.notRemoved;
}
