import type { OrderStatus } from '@doorstep/backend/contract/order';

/** What has become of an order, for customers and for those who run the shop. */
export const statusTexts: Record<OrderStatus, string> = {
  placed: 'Placed',
  paid: 'Paid',
  shipped: 'On its way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
};

export const orderTexts = {
  pageTitle: (number: string) => `Order ${number}`,
  thanks: (firstName: string) => `Thank you, ${firstName}. It’s on its way to your step.`,
  delivered: (firstName: string) => `Thank you, ${firstName}. It’s on your step.`,
  cancelled: (firstName: string) => `This order was cancelled, ${firstName}.`,
  cancelledText: (number: string, day: string) =>
    `${number} was cancelled on ${day}. Nothing is charged, and nothing is on its way.`,
  backOnShelf: 'Cancelled, its things back on the shelf',
  order: 'Order',
  booked: 'is booked. In a real shop, the receipt would now be on its way to',
  backToStreet: 'Back to the street',
  yourOrders: 'Your orders',
  whatYouChose: 'What you chose',
  goesTo: 'Goes to',
  whatNext: 'What happens now',
  stockSet: 'Stock set aside for you',
  stockSetHint: 'in the same transaction as the order',
  packedBy: (day: string) => `Packed by noon on ${day}`,
  onYourStep: (days: string) => `On your step ${days}`,
  knocking: (day: string) => `A knock at your door on ${day}`,
  done: 'Done: ',
  thingsCount: (count: number) => `Things (${count})`,
  delivery: 'Delivery',
  free: 'Free',
  total: 'Total, VAT included',
  missingTitle: 'There is no order at this address',
  missingText: 'A letter of it may be missing. The orders of this browser are all in your list.',
  ofAccountTitle: 'This order belongs to an account',
  ofAccountText: 'Sign in with that account, and you are led back here.',
  signIn: 'Sign in',
  seeOrders: 'See your orders',
  emptyTitle: 'No orders yet',
  emptyText: 'What you order is listed here.',
  walk: 'Walk the street',
  more: (count: number) => `and ${count} more`,
};
