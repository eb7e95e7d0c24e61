import { sql } from 'kysely';
import type { ProductQuery, ProductSort } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { selectProducts } from '../../database/products.ts';
import { searchPatterns } from '../../lib/search-text.ts';

export type ProductFilter = Omit<ProductQuery, 'sort' | 'page' | 'pageSize'>;

export interface ProductPage {
  sort: ProductSort;
  limit: number;
  offset: number;
}

/** The products that match every filter given. */
function matching(database: Database, filter: ProductFilter) {
  let query = selectProducts(database);
  if (filter.category !== undefined) query = query.where('categories.slug', '=', filter.category);
  if (filter.inStock === true) query = query.where('products.stock', '>', 0);
  if (filter.minPrice !== undefined) {
    query = query.where('products.price_minor', '>=', filter.minPrice);
  }
  if (filter.maxPrice !== undefined) {
    query = query.where('products.price_minor', '<=', filter.maxPrice);
  }
  for (const pattern of searchPatterns(filter.search ?? '')) {
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

/** What each product is found by; at most so many that reading them takes no time to speak of. */
export async function findSearchTexts(database: Database, limit: number): Promise<string[]> {
  const rows = await database.selectFrom('products').select('search_text').limit(limit).execute();
  return rows.map(({ search_text }) => search_text);
}

export function findProducts(database: Database, filter: ProductFilter, page: ProductPage) {
  const query = matching(database, filter);
  const sorted = {
    featured: () =>
      query
        .orderBy(sql`case when products.featured_position is null then 1 else 0 end`)
        .orderBy('products.featured_position'),
    price: () => query.orderBy('products.price_minor'),
    '-price': () => query.orderBy('products.price_minor', 'desc'),
    name: () => query.orderBy('products.name'),
  }[page.sort]();
  return sorted.orderBy('products.id').limit(page.limit).offset(page.offset).execute();
}

export function findProductBySlug(database: Database, slug: string) {
  return selectProducts(database)
    .select(['products.details', 'products.related'])
    .where('products.slug', '=', slug)
    .executeTakeFirst();
}

/** The products with these slugs, then others of the category; never the one they are related to. */
export function findRelated(
  database: Database,
  { slug, category }: { slug: string; category: string },
  named: string[],
  limit: number,
) {
  // An empty list is no SQL, and no slug is empty.
  const slugs = named.length > 0 ? named : [''];
  return selectProducts(database)
    .where('products.slug', '<>', slug)
    .where((eb) => eb.or([eb('products.slug', 'in', slugs), eb('categories.slug', '=', category)]))
    .orderBy(({ eb }) => eb.case().when('products.slug', 'in', slugs).then(0).else(1).end())
    .orderBy('products.id')
    .limit(limit)
    .execute();
}
