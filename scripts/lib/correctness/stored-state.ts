import type { RunProduct, StoredOrder } from './history.ts';
import { integerAt, textAt, valueAt } from './read-json.ts';
import type { Query, Store, Value } from './store.ts';

/**
 * Adds a product for each stock: a copy of one of the catalogue's in all but its names, so that prices
 * differ. Returns them with their ids.
 */
export async function addProducts(query: Query, stocks: number[]): Promise<RunProduct[]> {
  const catalogue = await query('select * from products order by id');
  await query('begin');
  for (const [index, stock] of stocks.entries()) {
    const name = `correctness-${index}`;
    const changed = { sku: name, slug: name, name, stock, featured_position: null };
    const product = new Map([
      ...valuesOf(catalogue[index % catalogue.length]),
      ...valuesOf(changed),
    ]);
    product.delete('id');
    const columns = [...product.keys()];
    const marks = columns.map(() => '?').join(', ');
    const insert = `insert into products (${columns.join(', ')}) values (${marks})`;
    await query(insert, [...product.values()]);
  }
  await query('commit');
  const rows = await query(
    "select id, stock, price_minor from products where slug like 'correctness-%' order by id",
  );
  return rows.map((row) => {
    return { id: integerAt(row, 'id'), stock: integerAt(row, 'stock'), price: price(row) };
  });
}

/** Stock and orders as they lie in the database. */
export async function readState(query: Query): Promise<Awaited<ReturnType<Store['read']>>> {
  const lines = await query('select * from order_lines order by order_sequence, line_number');
  const linesOf = Map.groupBy(lines, (line) => integerAt(line, 'order_sequence'));
  const orders = await query('select * from orders order by sequence');
  const stock = await query('select id, stock from products order by id');
  return {
    stock: stock.map((row) => ({ id: integerAt(row, 'id'), stock: integerAt(row, 'stock') })),
    orders: orders.map((row) => toOrder(row, linesOf.get(integerAt(row, 'sequence')) ?? [])),
  };
}

function toOrder(row: unknown, lines: unknown[]): StoredOrder {
  return {
    id: textAt(row, 'id'),
    purchase: String(valueAt(row, 'email')).split('@')[0] ?? '',
    itemCount: integerAt(row, 'item_count'),
    subtotal: integerAt(row, 'subtotal_minor'),
    delivery: integerAt(row, 'delivery_minor'),
    total: integerAt(row, 'total_minor'),
    lines: lines.map((line) => ({
      productId: integerAt(line, 'product_id'),
      quantity: integerAt(line, 'quantity'),
      price: price(line),
    })),
  };
}

/** A row's columns, whatever they are in this version of the shop. */
function valuesOf(row: unknown): [column: string, value: Value][] {
  return Object.entries(row ?? {}).map(([column, value]: [string, unknown]) => {
    return [column, typeof value === 'number' || typeof value === 'string' ? value : null];
  });
}

function price(row: unknown): number {
  return integerAt(row, 'price_minor');
}
