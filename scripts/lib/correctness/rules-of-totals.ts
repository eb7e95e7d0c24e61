import type { Facts, PurchaseFacts } from './facts.ts';
import type { Pieces, StoredOrder } from './history.ts';
import { parseJson, valueAt } from './read-json.ts';
import type { Violation } from './violation.ts';

/** Totals equal lines, at the prices of the shop, in the database and in what the customer was told. */
export function checkTotals({ purchases, products }: Facts): Violation[] {
  const prices = new Map(products.map(({ id, price }) => [id, price]));
  return purchases.flatMap((purchase) =>
    purchase.orders.flatMap((order) => [
      ...checkSums(order, prices),
      ...checkPromise(order, purchase),
    ]),
  );
}

function checkSums(order: StoredOrder, prices: Map<number, number>): Violation[] {
  const sum = order.lines.reduce((total, { price, quantity }) => total + price * quantity, 0);
  const count = order.lines.reduce((total, { quantity }) => total + quantity, 0);
  const { id, subtotal, delivery, total, itemCount } = order;
  const wrong = [
    ...(subtotal === sum ? [] : [`subtotal ${subtotal}, lines ${sum}`]),
    ...(total === subtotal + delivery ? [] : [`total ${total}, parts ${subtotal + delivery}`]),
    ...(itemCount === count ? [] : [`${itemCount} pieces, lines have ${count}`]),
    ...order.lines
      .filter(({ productId, price }) => prices.get(productId) !== price)
      .map(({ productId, price }) => `product ${productId} at ${price}`),
  ];
  return wrong.map((what) => ({ rule: 'a total that is not its lines', what: `${id}: ${what}` }));
}

/** What was ordered is what was in the cart, for what the cart cost, and the customer was told so. */
function checkPromise(order: StoredOrder, purchase: PurchaseFacts): Violation[] {
  const { promised, expectedTotal, confirmations } = purchase;
  const total = promised.subtotal + promised.delivery;
  const told = parseJson(confirmations.find(({ body }) => body.includes(order.id))?.body ?? '');
  const wrong = [
    ...(order.total === total ? [] : [`total ${order.total}, promised ${total}`]),
    ...(expectedTotal === undefined || expectedTotal === total
      ? []
      : [`ordered with an expected total of ${expectedTotal}, where ${total} was promised`]),
    ...(listed(order.lines) === listed(purchase.lines)
      ? []
      : [`lines ${listed(order.lines)}, asked for ${listed(purchase.lines)}`]),
    ...(told === undefined || valueAt(told, 'total', 'amount') === order.total
      ? []
      : [`total ${order.total}, told ${String(valueAt(told, 'total', 'amount'))}`]),
  ];
  return wrong.map((what) => {
    return { rule: 'another order than was asked for', what: `${purchase.id}: ${what}` };
  });
}

function listed(lines: Pieces[]): string {
  return lines
    .map(({ productId, quantity }) => `${quantity} × ${productId}`)
    .toSorted()
    .join(', ');
}
