import type { HistoryEvent, Purchase, Refusal, RunProduct, StoredOrder } from './history.ts';

/** All that a history tells of one purchase. */
export interface PurchaseFacts extends Purchase {
  /** The bodies of its confirmations, with the key that each was for. */
  confirmations: { key: string; body: string }[];
  refusals: Refusal[];
  /** In the database at the end. */
  orders: StoredOrder[];
}

/** A history, sorted by what the rules ask for. */
export interface Facts {
  purchases: PurchaseFacts[];
  products: (RunProduct & { left: number; sold: number })[];
  orders: StoredOrder[];
  /** How often the API's process ended by itself. */
  ended: number;
}

/** Gathers the facts of a complete history. Throws a TypeError when it has no start or no end. */
export function gatherFacts(history: HistoryEvent[]): Facts {
  const start = history.find((event) => event.type === 'start');
  const end = history.findLast((event) => event.type === 'end');
  if (!start || !end) throw new TypeError('the history has no start or no end; it was broken off');

  const purchases = new Map<string, PurchaseFacts>();
  const invoked = new Map<number, { facts: PurchaseFacts; key: string }>();
  for (const event of history) {
    if (event.type === 'purchase') {
      purchases.set(event.id, { ...event, confirmations: [], refusals: [], orders: [] });
    } else if (event.type === 'invoke') {
      const facts = purchases.get(event.purchase);
      if (facts) invoked.set(event.request, { facts, key: event.key });
    } else if (event.type === 'ok') {
      const { facts, key = '' } = invoked.get(event.request) ?? {};
      facts?.confirmations.push({ key, body: event.body });
    } else if (event.type === 'fail') {
      invoked.get(event.request)?.facts.refusals.push(event);
    }
  }
  for (const order of end.orders) purchases.get(order.purchase)?.orders.push(order);

  return {
    purchases: [...purchases.values()],
    products: countPieces(start.products, end),
    orders: end.orders,
    ended: history.filter(({ type }) => type === 'api-ended').length,
  };
}

function countPieces(
  products: RunProduct[],
  { stock, orders }: { stock: { id: number; stock: number }[]; orders: StoredOrder[] },
): Facts['products'] {
  const left = new Map(stock.map((row) => [row.id, row.stock]));
  const sold = new Map<number, number>();
  for (const { productId, quantity } of orders.flatMap((order) => order.lines)) {
    sold.set(productId, (sold.get(productId) ?? 0) + quantity);
  }
  return products.map((product) => ({
    ...product,
    left: left.get(product.id) ?? Number.NaN,
    sold: sold.get(product.id) ?? 0,
  }));
}
