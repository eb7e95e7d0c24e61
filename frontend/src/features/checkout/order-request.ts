import type { Cart } from '@doorstep/backend/contract/cart';
import type { Money } from '@doorstep/backend/contract/money';
import type { DeliveryMethod, OrderRequest } from '@doorstep/backend/contract/order';
import type { CheckoutValues } from './checkout-values.ts';
import { postcodeRules } from './countries.ts';

/** What delivery costs for this basket; undefined when the server offers no such way. */
export function deliveryPrice(cart: Cart, method: DeliveryMethod): Money | undefined {
  return cart.deliveryOptions.find((option) => option.method === method)?.price;
}

/** What the customer is asked to pay: things and delivery, in the basket's currency. */
export function totalOf(cart: Cart, method: DeliveryMethod): Money {
  const { amount, currency } = cart.subtotal;
  return { amount: amount + (deliveryPrice(cart, method)?.amount ?? 0), currency };
}

/**
 * Makes the body of an order. The same values and total (minor units) always give the same bytes,
 * so that a retry with the same key is the same request.
 */
export function toOrderRequest(values: CheckoutValues, expectedTotal: number): OrderRequest {
  const { country, delivery } = values;
  return {
    name: values.name.trim(),
    email: values.email.trim(),
    address: {
      street: values.street.trim(),
      houseNumber: values.houseNumber.trim(),
      postcode: postcodeRules[country].normalise(values.postcode),
      city: values.city.trim(),
      country,
    },
    delivery,
    expectedTotal,
  };
}
