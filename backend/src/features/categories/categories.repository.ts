import type { Database } from '../../database/database.ts';
import { statement } from '../../database/statement.ts';

const categories = statement()((database) =>
  database
    .selectFrom('categories')
    .leftJoin('products', 'products.category_id', 'categories.id')
    .select(({ fn }) => [
      'categories.slug',
      'categories.name',
      'categories.line',
      'categories.position',
      fn.count<number>('products.id').as('product_count'),
    ])
    .groupBy([
      'categories.id',
      'categories.slug',
      'categories.name',
      'categories.line',
      'categories.position',
    ])
    .orderBy('categories.position'),
);

/** The categories in the order of their doors, with how many products each holds. */
export function findCategories(database: Database) {
  return categories.all(database);
}
