import { randomUUID } from 'node:crypto';
import type { StockShortage } from '../../contract/error.ts';
import type { Order, OrderRequest } from '../../contract/order.ts';
import { emptyCart, lockExistingCart } from '../../database/carts.ts';
import type { DatabaseTransaction } from '../../database/database.ts';
import { toOrder } from '../../database/orders.ts';
import { AppError } from '../../lib/app-error.ts';
import { deliveryPrice } from '../../pricing/delivery.ts';
import { shopCurrency } from '../../pricing/money.ts';
import {
  findLinesToOrder,
  findStock,
  insertOrder,
  insertOrderLines,
  takeFromStock,
} from './orders.repository.ts';

type Line = Awaited<ReturnType<typeof findLinesToOrder>>[number];

/**
 * Turns the cart into an order, within the caller's transaction: takes every piece from the stock
 * or none. The cart's lock comes first, so that two tabs can't both order the same cart; products
 * are locked by rising id, so that two carts can't wait for each other.
 * Throws `cart_empty`, `out_of_stock` (the first product that is short) and `total_changed`.
 */
export async function checkOut(
  transaction: DatabaseTransaction,
  cartId: string,
  request: OrderRequest,
): Promise<Order> {
  const now = Date.now();
  const exists = await lockExistingCart(transaction, cartId, now);
  const lines = exists ? await findLinesToOrder(transaction, cartId) : [];
  if (lines.length === 0) {
    throw new AppError('cart_empty', 'The cart is empty; put something in it first.');
  }
  for (const line of lines) await takeOrRefuse(transaction, line);

  const subtotal = lines.reduce((sum, line) => sum + line.price_minor * line.quantity, 0);
  const delivery = deliveryPrice(request.delivery, subtotal);
  refuseOtherTotal(request.expectedTotal, subtotal + delivery);

  const order = {
    id: randomUUID(),
    cart_id: cartId,
    placed_at: now,
    name: request.name,
    email: request.email,
    street: request.address.street,
    house_number: request.address.houseNumber,
    postcode: request.address.postcode,
    city: request.address.city,
    country: request.address.country,
    delivery: request.delivery,
    item_count: lines.reduce((count, line) => count + line.quantity, 0),
    subtotal_minor: subtotal,
    delivery_minor: delivery,
    total_minor: subtotal + delivery,
    currency: shopCurrency,
    status: 'placed',
    status_since: null,
  };
  const sequence = await insertOrder(transaction, order);
  const orderLines = lines.map(({ stock: _stock, ...line }, index) => ({
    ...line,
    order_sequence: sequence,
    line_number: index + 1,
  }));
  await insertOrderLines(transaction, orderLines);
  await emptyCart(transaction, cartId);
  return toOrder({ ...order, sequence }, orderLines);
}

async function takeOrRefuse(transaction: DatabaseTransaction, line: Line): Promise<void> {
  const { product_id: productId, name, quantity: requested } = line;
  if (await takeFromStock(transaction, productId, requested)) return;
  const available = await findStock(transaction, productId);
  const details: StockShortage = { productId, name, requested, available };
  throw new AppError(
    'out_of_stock',
    `${requested} × ${name} asked for, ${available} left.`,
    details,
  );
}

function refuseOtherTotal(expected: number | undefined, total: number): void {
  if (expected === undefined || expected === total) return;
  throw new AppError(
    'total_changed',
    `The total is ${total} now, not ${expected} (minor units); look at the cart and order again.`,
    { expected, total },
  );
}
