import type { Cart } from '@doorstep/backend/contract/cart';
import type { Product } from '@doorstep/backend/contract/product';

/** The most that the server takes of one thing in one basket. */
export const maxLineQuantity = 99;

/** The most that can be chosen of a product: its stock, within what one line can hold. */
export function mostOf(product: Product): number {
  return Math.min(product.stock, maxLineQuantity);
}

/** How many of a product the basket holds; 0 when none, or when the basket is not known. */
export function quantityIn(cart: Cart | undefined, productId: number): number {
  return cart?.lines.find((line) => line.product.id === productId)?.quantity ?? 0;
}
