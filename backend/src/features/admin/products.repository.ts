import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import type { AdminProductQuery } from '../../contract/admin-products.ts';
import type { Database } from '../../database/database.ts';
import { selectProducts } from '../../database/products.ts';
import type { Schema } from '../../database/schema.ts';
import { searchPatterns } from '../../lib/search-text.ts';

export type ProductFilter = Pick<AdminProductQuery, 'search' | 'category' | 'maxStock'>;

function matching(database: Database, { search, category, maxStock }: ProductFilter) {
  let query = selectProducts(database);
  if (category !== undefined) query = query.where('categories.slug', '=', category);
  if (maxStock !== undefined) query = query.where('products.stock', '<=', maxStock);
  for (const pattern of searchPatterns(search ?? '')) {
    query = query.where(sql<boolean>`products.search_text like ${pattern} escape '!'`);
  }
  return query;
}

export async function countProducts(database: Database, filter: ProductFilter): Promise<number> {
  const row = await matching(database, filter)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

export function findProducts(
  database: Database,
  filter: ProductFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  return matching(database, filter)
    .select(['products.details', 'products.version'])
    .orderBy('products.name')
    .orderBy('products.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export function findProduct(database: Database, id: number) {
  return selectProducts(database)
    .select(['products.details', 'products.version', 'categories.name as category_name'])
    .where('products.id', '=', id)
    .executeTakeFirst();
}

/** Changes a product that is still as its editor saw it; false when it is not. */
export async function updateProduct(
  database: Database,
  seen: { id: number; version: number; stock: number | undefined },
  columns: Updateable<Schema['products']>,
): Promise<boolean> {
  let query = database
    .updateTable('products')
    .set({ ...columns, version: seen.version + 1 })
    .where('id', '=', seen.id)
    .where('version', '=', seen.version);
  if (seen.stock !== undefined) query = query.where('stock', '=', seen.stock);
  const { numUpdatedRows } = await query.executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
