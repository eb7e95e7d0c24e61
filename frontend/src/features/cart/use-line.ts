import type { CartLine } from '@doorstep/backend/contract/cart';
import { useCallback, useEffect, useState } from 'react';
import type { LineNote } from './line-note.ts';
import { mostOf } from './quantity.ts';
import type { SentQuantity } from './send-quantity.ts';
import { sendQuantity } from './send-quantity.ts';
import { useCartWrites } from './use-cart-writes.ts';

/**
 * One line of the basket: what the customer sees and can do. The wished quantity shows at once and
 * goes to the server; a wish that fails returns to what the basket holds, with a note. A line of
 * which fewer are left than it holds is brought down to what is left.
 */
export function useLine({ product, quantity }: CartLine, onRemoved: () => void) {
  const writes = useCartWrites();
  const [wanted, setWanted] = useState<number>();
  const [note, setNote] = useState<LineNote>();
  const [isRemoving, setIsRemoving] = useState(false);
  const most = mostOf(product);

  const onSent = useCallback(
    (sent: SentQuantity | undefined) => {
      if (sent === undefined) return;
      setWanted(undefined);
      setNote(sent.note);
      if (sent.isBasketStale) void writes.refresh();
    },
    [writes],
  );
  useEffect(() => {
    if (most === 0 || quantity <= most) return;
    void sendQuantity(writes, product.id, { quantity: most, asked: quantity }).then(onSent);
  }, [writes, product.id, most, quantity, onSent]);

  const setQuantity = (value: number, asked: number) => {
    setWanted(value);
    void sendQuantity(writes, product.id, { quantity: value, asked }).then(onSent);
  };
  const remove = async () => {
    if (isRemoving) return;
    setIsRemoving(true);
    try {
      await writes.remove(product.id);
      onRemoved();
    } catch {
      setNote({ kind: 'not-removed' });
      setIsRemoving(false);
    }
  };

  return { shown: wanted ?? quantity, most, note, isRemoving, setQuantity, remove };
}
