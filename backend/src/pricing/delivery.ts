import type { DeliveryMethod } from '../contract/order.ts';

const stepPrice = 490;
const stepFreeFrom = 6000;
const knockPrice = 990;

/** The price of a delivery in minor units, for a cart of `subtotal` minor units. */
export function deliveryPrice(method: DeliveryMethod, subtotal: number): number {
  if (method === 'knock') return knockPrice;
  return subtotal >= stepFreeFrom ? 0 : stepPrice;
}
