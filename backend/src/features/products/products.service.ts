import type { ProductDetails, ProductList, ProductQuery } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { toProduct, toStrings } from '../../database/products.ts';
import { AppError } from '../../lib/app-error.ts';
import {
  countProducts,
  findOthersOfCategory,
  findProductBySlug,
  findProducts,
  findProductsBySlugs,
} from './products.repository.ts';

const defaultPageSize = 24;
const relatedCount = 4;

export async function listProducts(database: Database, query: ProductQuery): Promise<ProductList> {
  const { sort = 'featured', page = 1, pageSize = defaultPageSize, ...filter } = query;
  const total = await countProducts(database, filter);
  const offset = (page - 1) * pageSize;
  const rows = await findProducts(database, filter, { sort, limit: pageSize, offset });
  return { products: rows.map(toProduct), total, page, pageSize };
}

/** One product with up to four others: those it names first, then its neighbours. */
export async function getProduct(database: Database, slug: string): Promise<ProductDetails> {
  const row = await findProductBySlug(database, slug);
  if (!row) throw new AppError('product_not_found', `There is no product "${slug}".`);

  const named = toStrings(row.related).slice(0, relatedCount);
  const found = named.length > 0 ? await findProductsBySlugs(database, named) : [];
  const related = found.toSorted((a, b) => named.indexOf(a.slug) - named.indexOf(b.slug));
  const missing = relatedCount - related.length;
  if (missing > 0) {
    related.push(
      ...(await findOthersOfCategory(database, row.category, [slug, ...named], missing)),
    );
  }
  return {
    ...toProduct(row),
    details: toStrings(row.details),
    related: related.map(toProduct),
  };
}
