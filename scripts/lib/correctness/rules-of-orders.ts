import type { Facts, PurchaseFacts } from './facts.ts';
import { parseJson, valueAt } from './read-json.ts';
import type { Violation } from './violation.ts';

/** Every confirmed order exists exactly once, and no order that was not placed. */
export function checkOrders({ purchases, orders }: Facts): Violation[] {
  const known = new Set(purchases.map(({ id }) => id));
  const carts = Map.groupBy(purchases, ({ cart }) => cart);
  return [
    ...purchases.flatMap(checkConfirmed),
    ...[...carts.values()].flatMap(checkCart),
    ...orders
      .filter(({ purchase }) => !known.has(purchase))
      .map(({ id, purchase }): Violation => {
        return { rule: 'an order that nobody placed', what: `order ${id} of "${purchase}"` };
      }),
  ];
}

function checkConfirmed({ id, confirmations, orders }: PurchaseFacts): Violation[] {
  const stored = new Set(orders.map((order) => order.id));
  const confirmed = new Set(confirmations.map(({ body }) => valueAt(parseJson(body), 'id')));
  const missing = [...confirmed].filter((order) => typeof order !== 'string' || !stored.has(order));
  const violations = missing.map((order): Violation => {
    return { rule: 'a confirmed order is missing', what: `${id}: order ${String(order)}` };
  });
  if (orders.length < 2) return violations;
  const what = `${id}: ${orders.map((order) => order.id).join(', ')}`;
  return [...violations, { rule: 'one purchase, more than one order', what }];
}

/** Two tabs of one cart are two purchases, and only one may become an order. */
function checkCart(purchases: PurchaseFacts[]): Violation[] {
  const ordered = purchases.filter(({ orders }) => orders.length > 0);
  if (ordered.length < 2) return [];
  return [{ rule: 'one cart, more than one order', what: ordered.map(({ id }) => id).join(', ') }];
}
