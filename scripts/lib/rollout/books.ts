import type { Purchases } from './customers.ts';

/** An order as it lies in the database, and the customer whose it is. */
export interface StoredOrder {
  id: string;
  customer: string;
}

/** What is wrong with the orders of a run, a sentence each: confirmed ones are there once, others were asked for. */
export function checkBooks({ asked, confirmed }: Purchases, stored: StoredOrder[]): string[] {
  const byCustomer = Map.groupBy(stored, ({ customer }) => customer);
  const wrong: string[] = [];
  for (const [customer, id] of confirmed) {
    const ids = (byCustomer.get(customer) ?? []).map((order) => order.id);
    if (!ids.includes(id)) wrong.push(`order ${id} of ${customer} was confirmed and is not there`);
  }
  for (const [customer, orders] of byCustomer) {
    const ids = orders.map(({ id }) => id).join(', ');
    if (!asked.has(customer)) wrong.push(`${customer} never asked for ${ids}`);
    else if (orders.length > 1) wrong.push(`${customer} asked once and has ${ids}`);
  }
  return wrong;
}
