import type { Cart } from '../../contract/cart.ts';
import type { StockShortage } from '../../contract/error.ts';
import { deliveryMethods } from '../../contract/order.ts';
import type { Database } from '../../database/database.ts';
import { toProduct } from '../../database/products.ts';
import { inTransaction } from '../../database/transaction.ts';
import { AppError } from '../../lib/app-error.ts';
import { deliveryPrice } from '../../pricing/delivery.ts';
import { money } from '../../pricing/money.ts';
import {
  deleteCartLine,
  findCartLines,
  findProductById,
  lockCart,
  saveCartLine,
} from './cart.repository.ts';

/** The cart with all its sums; a cart that was never filled is an empty one. */
export async function getCart(database: Database, cartId: string): Promise<Cart> {
  const rows = await findCartLines(database, cartId);
  const lines = rows.map((row) => ({
    product: toProduct(row),
    quantity: row.quantity,
    sum: money(row.price_minor * row.quantity),
  }));
  const subtotal = lines.reduce((sum, line) => sum + line.sum.amount, 0);
  return {
    lines,
    itemCount: lines.reduce((count, line) => count + line.quantity, 0),
    subtotal: money(subtotal),
    deliveryOptions: deliveryMethods.map((method) => ({
      method,
      price: money(deliveryPrice(method, subtotal)),
    })),
  };
}

/** Sets how many of a product the cart holds; refuses more than there are. Nothing is reserved. */
export async function setCartLine(
  database: Database,
  cartId: string,
  productId: number,
  quantity: number,
): Promise<Cart> {
  await inTransaction(database, async (transaction) => {
    const now = Date.now();
    await lockCart(transaction, cartId, now);
    const product = await findProductById(transaction, productId);
    if (!product) throw new AppError('product_not_found', `There is no product ${productId}.`);
    if (product.stock < quantity) {
      const { name, stock: available } = product;
      const details: StockShortage = { productId, name, requested: quantity, available };
      throw new AppError(
        'out_of_stock',
        `${quantity} × ${name} asked for, ${available} left.`,
        details,
      );
    }
    await saveCartLine(transaction, {
      cart_id: cartId,
      product_id: productId,
      quantity,
      added_at: now,
    });
  });
  return getCart(database, cartId);
}

/** Takes a product out of the cart; one that is not in it stays out. */
export async function removeCartLine(
  database: Database,
  cartId: string,
  productId: number,
): Promise<Cart> {
  await deleteCartLine(database, cartId, productId);
  return getCart(database, cartId);
}
