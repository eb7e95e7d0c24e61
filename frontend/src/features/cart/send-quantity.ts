import type { LineNote } from './line-note.ts';
import { shortageOf } from './stock-shortage.ts';
import type { CartWrites } from './use-cart-writes.ts';

/** What a sent quantity came to: the note to show, and whether the basket is to be read again. */
export interface SentQuantity {
  note: LineNote | undefined;
  isBasketStale: boolean;
}

/**
 * Sends the quantity of a line. When fewer are left than it says, sends what is left. Never
 * rejects; a wish that a newer one replaced gives undefined.
 * @param asked what the customer asked for, which may be more than `quantity`
 */
export async function sendQuantity(
  writes: Pick<CartWrites, 'setQuantity'>,
  productId: number,
  { quantity, asked }: { quantity: number; asked: number },
): Promise<SentQuantity | undefined> {
  const send = async (most: number) => {
    const written = await writes.setQuantity(productId, most);
    if (written.superseded) return undefined;
    const note = asked > most ? ({ kind: 'reduced', from: asked, to: most } as const) : undefined;
    return { note, isBasketStale: false };
  };
  const sendWhatIsLeft = (error: unknown) => {
    const left = shortageOf(error)?.available ?? 0;
    if (left === 0) throw error;
    return send(left);
  };
  try {
    return await send(quantity).catch(sendWhatIsLeft);
  } catch (error) {
    const note = { kind: 'not-changed', wanted: quantity } as const;
    return { note, isBasketStale: shortageOf(error) !== undefined };
  }
}
