import { maxCartLineQuantity } from '../../contract/cart.ts';
import type { CartMerge, ShortenedLine } from '../../contract/session.ts';
import { emptyCart, lockExistingCart } from '../../database/carts.ts';
import type { DatabaseTransaction } from '../../database/database.ts';
import { findLinesOfCarts, insertLine, setQuantity } from './cart-merge.repository.ts';

/**
 * Moves what the guest's cart holds into the account's and leaves the guest's empty. Quantities add
 * up as far as the stock and the limit of a line allow; what the account had is never made less.
 */
export async function mergeGuestCart(
  transaction: DatabaseTransaction,
  guestCartId: string | undefined,
  accountCartId: string,
  now: number,
): Promise<CartMerge> {
  const merge: CartMerge = { moved: 0, shortened: [] };
  if (guestCartId === undefined || !(await lockExistingCart(transaction, guestCartId, now)))
    return merge;
  await lockExistingCart(transaction, accountCartId, now);

  const lines = await findLinesOfCarts(transaction, [guestCartId, accountCartId]);
  const owned = new Map(
    lines
      .filter((line) => line.cart_id === accountCartId)
      .map(({ product_id, quantity }) => [product_id, quantity]),
  );
  for (const line of lines.filter(({ cart_id }) => cart_id === guestCartId)) {
    const had = owned.get(line.product_id) ?? 0;
    const wanted = had + line.quantity;
    const quantity = Math.max(had, Math.min(wanted, line.stock, maxCartLineQuantity));
    merge.moved += quantity - had;
    if (quantity < wanted) merge.shortened.push(shortened(line, wanted, quantity));
    if (quantity === had) continue;
    const { product_id, added_at } = line;
    const merged = { cart_id: accountCartId, product_id, quantity };
    if (had > 0) await setQuantity(transaction, merged);
    else await insertLine(transaction, { ...merged, added_at });
  }
  await emptyCart(transaction, guestCartId);
  return merge;
}

function shortened(
  { product_id, name, stock }: { product_id: number; name: string; stock: number },
  wanted: number,
  now: number,
): ShortenedLine {
  const reason = stock < Math.min(wanted, maxCartLineQuantity) ? 'stock' : 'limit';
  return { productId: product_id, name, wanted, now, reason };
}
