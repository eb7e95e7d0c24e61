import type { OrderStatus } from '../../contract/order.ts';

/** Where an order can go from each status. What has left the house can't be cancelled any more. */
const transitions: Record<OrderStatus, readonly OrderStatus[]> = {
  placed: ['paid', 'cancelled'],
  paid: ['shipped', 'cancelled'],
  shipped: ['delivered'],
  delivered: [],
  cancelled: [],
};

export function nextStatuses(status: OrderStatus): OrderStatus[] {
  return [...transitions[status]];
}
