import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { isMysql } from '../../database/dialect.ts';
import { selectProducts } from '../../database/products.ts';
import { statement } from '../../database/statement.ts';

const lock = statement<{ cartId: string; now: number }>()((database, { cartId, now }) => {
  const insert = database
    .insertInto('carts')
    .values({ id: cartId, created_at: now, updated_at: now });
  const change = { updated_at: now };
  return isMysql(database)
    ? insert.onDuplicateKeyUpdate(change)
    : insert.onConflict((conflict) => conflict.column('id').doUpdateSet(change));
});

/** Makes the cart if it is new and locks its row until the transaction ends. */
export function lockCart(transaction: DatabaseTransaction, cartId: string, now: number) {
  return lock.run(transaction, { cartId, now });
}

const cartLines = statement<{ cartId: string }>()((database, { cartId }) =>
  selectProducts(database)
    .innerJoin('cart_lines', 'cart_lines.product_id', 'products.id')
    .select('cart_lines.quantity')
    .where('cart_lines.cart_id', '=', cartId)
    .orderBy('cart_lines.added_at')
    .orderBy('products.id'),
);

/** The lines of a cart in the order they were added, each with its product. */
export function findCartLines(database: Database | DatabaseTransaction, cartId: string) {
  return cartLines.all(database, { cartId });
}

const productById = statement<{ productId: number }>()((database, { productId }) =>
  database.selectFrom('products').select(['id', 'name', 'stock']).where('id', '=', productId),
);

export function findProductById(transaction: DatabaseTransaction, productId: number) {
  return productById.first(transaction, { productId });
}

interface CartLine {
  cart_id: string;
  product_id: number;
  quantity: number;
  added_at: number;
}

const save = statement<CartLine>()((database, line) => {
  const insert = database.insertInto('cart_lines').values(line);
  const change = { quantity: line.quantity };
  const key = ['cart_id', 'product_id'] as const;
  return isMysql(database)
    ? insert.onDuplicateKeyUpdate(change)
    : insert.onConflict((conflict) => conflict.columns(key).doUpdateSet(change));
});

/** Sets the quantity of a line, new or not; the caller holds the cart's lock. */
export function saveCartLine(transaction: DatabaseTransaction, line: CartLine) {
  return save.run(transaction, line);
}

const remove = statement<{ cartId: string; productId: number }>()(
  (database, { cartId, productId }) =>
    database
      .deleteFrom('cart_lines')
      .where('cart_id', '=', cartId)
      .where('product_id', '=', productId),
);

export function deleteCartLine(database: Database, cartId: string, productId: number) {
  return remove.run(database, { cartId, productId });
}
