import { Compile } from 'typebox/compile';
import type { Selectable } from 'kysely';
import { Address, DeliveryMethod, OrderStatus } from '../contract/order.ts';
import type { Order } from '../contract/order.ts';
import { money } from '../pricing/money.ts';
import type { Database, DatabaseTransaction } from './database.ts';
import type { Schema } from './schema.ts';
import { statement } from './statement.ts';

export type OrderRow = Omit<Selectable<Schema['orders']>, 'cart_id'>;
type OrderLineRow = Selectable<Schema['order_lines']>;

const address = Compile(Address);
const deliveryMethod = Compile(DeliveryMethod);
const orderStatus = Compile(OrderStatus);

/** What is added to an order's sequence to make the number that people read. */
export const firstOrderNumber = 10_000;

/** Maps an order's row and the rows of its lines to what the API answers. */
export function toOrder(row: OrderRow, lines: OrderLineRow[]): Order {
  return {
    id: row.id,
    number: `DS-${firstOrderNumber + row.sequence}`,
    placedAt: new Date(row.placed_at).toISOString(),
    status: orderStatus.Parse(row.status),
    statusSince: new Date(row.status_since ?? row.placed_at).toISOString(),
    name: row.name,
    email: row.email,
    address: address.Parse({
      street: row.street,
      houseNumber: row.house_number,
      postcode: row.postcode,
      city: row.city,
      country: row.country,
    }),
    delivery: deliveryMethod.Parse(row.delivery),
    lines: lines.map((line) => ({
      productId: line.product_id,
      sku: line.sku,
      slug: line.slug,
      name: line.name,
      quantity: line.quantity,
      price: money(line.price_minor),
      sum: money(line.price_minor * line.quantity),
    })),
    itemCount: row.item_count,
    subtotal: money(row.subtotal_minor),
    deliveryPrice: money(row.delivery_minor),
    total: money(row.total_minor),
  };
}

const linesOf = statement<{ sequences: number[] }>()((database, { sequences }) =>
  database
    .selectFrom('order_lines')
    .selectAll()
    .where('order_sequence', 'in', sequences)
    .orderBy('order_sequence')
    .orderBy('line_number'),
);

/** The lines of several orders, in their order. */
export function findOrderLines(
  database: Database | DatabaseTransaction,
  orderSequences: number[],
): Promise<OrderLineRow[]> {
  return linesOf.all(database, { sequences: orderSequences });
}
