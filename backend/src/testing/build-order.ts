import type { OrderRequest } from '../contract/order.ts';

/** A complete order request; the test shows only what decides. */
export function buildOrder(overrides: Partial<OrderRequest> = {}): OrderRequest {
  return {
    name: 'Greta Lindqvist',
    email: 'greta@example.org',
    address: {
      street: 'Lindenallee',
      houseNumber: '80',
      postcode: '10456',
      city: 'Berlin',
      country: 'DE',
    },
    delivery: 'step',
    ...overrides,
  };
}
