import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { isMysql } from '../../database/dialect.ts';
import { selectProducts } from '../../database/products.ts';

/** Makes the cart if it is new and locks its row until the transaction ends. */
export async function lockCart(transaction: DatabaseTransaction, cartId: string, now: number) {
  const insert = transaction
    .insertInto('carts')
    .values({ id: cartId, created_at: now, updated_at: now });
  const change = { updated_at: now };
  await (
    isMysql(transaction)
      ? insert.onDuplicateKeyUpdate(change)
      : insert.onConflict((conflict) => conflict.column('id').doUpdateSet(change))
  ).execute();
}

/** The lines of a cart in the order they were added, each with its product. */
export function findCartLines(database: Database | DatabaseTransaction, cartId: string) {
  return selectProducts(database)
    .innerJoin('cart_lines', 'cart_lines.product_id', 'products.id')
    .select('cart_lines.quantity')
    .where('cart_lines.cart_id', '=', cartId)
    .orderBy('cart_lines.added_at')
    .orderBy('products.id')
    .execute();
}

export function findProductById(transaction: DatabaseTransaction, productId: number) {
  return transaction
    .selectFrom('products')
    .select(['id', 'name', 'stock'])
    .where('id', '=', productId)
    .executeTakeFirst();
}

/** Sets the quantity of a line, new or not; the caller holds the cart's lock. */
export async function saveCartLine(
  transaction: DatabaseTransaction,
  line: { cart_id: string; product_id: number; quantity: number; added_at: number },
) {
  const insert = transaction.insertInto('cart_lines').values(line);
  const change = { quantity: line.quantity };
  const key = ['cart_id', 'product_id'] as const;
  await (
    isMysql(transaction)
      ? insert.onDuplicateKeyUpdate(change)
      : insert.onConflict((conflict) => conflict.columns(key).doUpdateSet(change))
  ).execute();
}

export function deleteCartLine(database: Database, cartId: string, productId: number) {
  return database
    .deleteFrom('cart_lines')
    .where('cart_id', '=', cartId)
    .where('product_id', '=', productId)
    .execute();
}
