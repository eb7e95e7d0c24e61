import type { DatabaseTransaction } from '../../database/database.ts';

/** What both carts hold, in the order in which it was added. */
export function findLinesOfCarts(transaction: DatabaseTransaction, cartIds: string[]) {
  return transaction
    .selectFrom('cart_lines')
    .innerJoin('products', 'products.id', 'cart_lines.product_id')
    .select([
      'cart_lines.cart_id',
      'cart_lines.product_id',
      'cart_lines.quantity',
      'cart_lines.added_at',
      'products.name',
      'products.stock',
    ])
    .where('cart_lines.cart_id', 'in', cartIds)
    .orderBy('cart_lines.added_at')
    .orderBy('products.id')
    .execute();
}

export function insertLine(
  transaction: DatabaseTransaction,
  line: { cart_id: string; product_id: number; quantity: number; added_at: number },
) {
  return transaction.insertInto('cart_lines').values(line).execute();
}

export function setQuantity(
  transaction: DatabaseTransaction,
  line: { cart_id: string; product_id: number; quantity: number },
) {
  return transaction
    .updateTable('cart_lines')
    .set({ quantity: line.quantity })
    .where('cart_id', '=', line.cart_id)
    .where('product_id', '=', line.product_id)
    .execute();
}
