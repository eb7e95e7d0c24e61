import type { ProductDetails, ProductList, ProductQuery } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { toProduct, toStrings } from '../../database/products.ts';
import { AppError } from '../../lib/app-error.ts';
import {
  countProducts,
  findProductBySlug,
  findProducts,
  findRelated,
} from './products.repository.ts';

const defaultPageSize = 24;
const relatedCount = 4;

export async function listProducts(database: Database, query: ProductQuery): Promise<ProductList> {
  const { sort = 'featured', page = 1, pageSize = defaultPageSize, ...filter } = query;
  const offset = (page - 1) * pageSize;
  const rows = await findProducts(database, filter, { sort, limit: pageSize, offset });
  // A page that is neither full nor beyond the end is the last one: it says itself how many there are.
  const isLast = rows.length < pageSize && (rows.length > 0 || page === 1);
  const total = isLast ? offset + rows.length : await countProducts(database, filter);
  return { products: rows.map(toProduct), total, page, pageSize };
}

/** One product with up to four others: those it names first, then its neighbours. */
export async function getProduct(database: Database, slug: string): Promise<ProductDetails> {
  const row = await findProductBySlug(database, slug);
  if (!row) throw new AppError('product_not_found', `There is no product "${slug}".`);

  const named = toStrings(row.related).slice(0, relatedCount);
  const place = ({ slug: other }: { slug: string }) => named.toReversed().indexOf(other);
  const related = await findRelated(database, row, named, relatedCount);
  return {
    ...toProduct(row),
    details: toStrings(row.details),
    related: related.toSorted((a, b) => place(b) - place(a)).map(toProduct),
  };
}
