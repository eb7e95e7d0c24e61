import type { Product } from '@doorstep/backend/contract/product';
import { AddCardButton } from './add-card-button.tsx';
import { AddPageRow } from './add-page-row.tsx';

/**
 * Puts a product into the basket: a round button on a card, stepper and button on its page.
 * A card of a sold-out product offers nothing to press.
 */
export function AddToBasket({ product, variant }: { product: Product; variant: 'card' | 'page' }) {
  if (variant === 'page') {
    return <AddPageRow product={product} />;
  }
  return product.stock > 0 ? <AddCardButton product={product} /> : null;
}
