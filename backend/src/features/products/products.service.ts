import type { ProductDetails, ProductList, ProductQuery } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { toProduct, toStrings } from '../../database/products.ts';
import { AppError } from '../../lib/app-error.ts';
import { searchWords } from '../../lib/search-text.ts';
import { correctedSearch } from './correct-search.ts';
import {
  countProducts,
  findProductBySlug,
  findProducts,
  findRelated,
  findSearchTexts,
} from './products.repository.ts';

const defaultPageSize = 24;
const relatedCount = 4;

/** Products in which a mistyped word is looked for. */
const mostTexts = 2000;

/**
 * One page of what matches. Where nothing does because words are mistyped, one of what matches the
 * nearest words that the shop has, and it says which.
 */
export async function listProducts(database: Database, query: ProductQuery): Promise<ProductList> {
  const found = await listPage(database, query);
  if (found.total > 0 || query.search === undefined) return found;
  const texts = await findSearchTexts(database, mostTexts);
  const searchedFor = correctedSearch(searchWords(query.search), texts);
  if (searchedFor === undefined) return found;
  const corrected = await listPage(database, { ...query, search: searchedFor });
  return corrected.total > 0 ? { ...corrected, searchedFor } : found;
}

async function listPage(database: Database, query: ProductQuery): Promise<ProductList> {
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
