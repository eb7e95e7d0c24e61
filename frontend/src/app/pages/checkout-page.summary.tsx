import type { Cart } from '@doorstep/backend/contract/cart';
import type { DeliveryMethod } from '@doorstep/backend/contract/order';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { SummaryPanel } from '../../features/orders/summary-panel.tsx';
import { ThingList } from '../../features/orders/thing-list.tsx';
import { checkoutTexts } from '../../texts/checkout.ts';
import { CartSums } from './cart-page.sums.tsx';

/** What is about to be ordered, beside the form. */
export function CheckoutSummary({ cart, delivery }: { cart: Cart; delivery: DeliveryMethod }) {
  const things = cart.lines.map(({ product, quantity, sum }) => ({
    slug: product.slug,
    name: product.name,
    quantity,
    sum,
    picture: <ProductPicture category={product.category} illustration={product.illustration} />,
  }));
  return (
    <SummaryPanel title={checkoutTexts.yourOrder}>
      <ThingList things={things} />
      <CartSums cart={cart} delivery={delivery} />
    </SummaryPanel>
  );
}
