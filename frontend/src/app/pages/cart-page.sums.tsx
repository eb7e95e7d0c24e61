import type { Cart } from '@doorstep/backend/contract/cart';
import type { DeliveryMethod } from '@doorstep/backend/contract/order';
import { deliveryPrice, totalOf } from '../../features/checkout/order-request.ts';
import { Sums } from '../../features/orders/sums.tsx';

/** What the basket costs with one way of delivery. */
export function CartSums({ cart, delivery }: { cart: Cart; delivery: DeliveryMethod }) {
  const free = { amount: 0, currency: cart.subtotal.currency };
  return (
    <Sums
      itemCount={cart.itemCount}
      subtotal={cart.subtotal}
      delivery={deliveryPrice(cart, delivery) ?? free}
      total={totalOf(cart, delivery)}
    />
  );
}
