import { sql } from 'kysely';
import type { ProductQuery, ProductSort } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { selectProducts } from '../../database/products.ts';
import { statement } from '../../database/statement.ts';
import type { Places } from '../../database/statement-values.ts';
import { searchPatterns } from '../../lib/search-text.ts';

export type ProductFilter = Omit<ProductQuery, 'sort' | 'page' | 'pageSize'>;

export interface ProductPage {
  sort: ProductSort;
  limit: number;
  offset: number;
}

interface Criteria {
  category: string | undefined;
  inStock: true | undefined;
  minPrice: number | undefined;
  maxPrice: number | undefined;
  patterns: string[];
}

/** Always in the same order, and only what narrows: the statement is another for each set of them. */
function toCriteria({
  search = '',
  category,
  inStock,
  minPrice,
  maxPrice,
}: ProductFilter): Criteria {
  const patterns = searchPatterns(search);
  return { category, inStock: inStock || undefined, minPrice, maxPrice, patterns };
}

/** The products that match every criterion that is there. */
function matching(database: Database, criteria: Places<Criteria>) {
  const { category, inStock, minPrice, maxPrice, patterns } = criteria;
  let query = selectProducts(database);
  if (category) query = query.where('categories.slug', '=', category);
  if (inStock) query = query.where('products.stock', '>', 0);
  if (minPrice) query = query.where('products.price_minor', '>=', minPrice);
  if (maxPrice) query = query.where('products.price_minor', '<=', maxPrice);
  for (const pattern of patterns) {
    query = query.where(sql<boolean>`products.search_text like ${pattern} escape '!'`);
  }
  return query;
}

const count = statement<Criteria>()((database, criteria) =>
  matching(database, criteria)
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('total')),
);

export async function countProducts(database: Database, filter: ProductFilter): Promise<number> {
  const row = await count.first(database, toCriteria(filter));
  return row?.total ?? 0;
}

const searchTexts = statement<{ limit: number }>()((database, { limit }) =>
  database.selectFrom('products').select('search_text').limit(limit),
);

/** What each product is found by; at most so many that reading them takes no time to speak of. */
export async function findSearchTexts(database: Database, limit: number): Promise<string[]> {
  const rows = await searchTexts.all(database, { limit });
  return rows.map(({ search_text }) => search_text);
}

type PageCriteria = Criteria & Omit<ProductPage, 'sort'>;

const pageIn = (sort: ProductSort) =>
  statement<PageCriteria>()((database, { limit, offset, ...criteria }) => {
    const query = matching(database, criteria);
    const sorted = {
      featured: () =>
        query
          .orderBy(sql`case when products.featured_position is null then 1 else 0 end`)
          .orderBy('products.featured_position'),
      price: () => query.orderBy('products.price_minor'),
      '-price': () => query.orderBy('products.price_minor', 'desc'),
      name: () => query.orderBy('products.name'),
    }[sort]();
    return sorted.orderBy('products.id').limit(limit).offset(offset);
  });

const pages = {
  featured: pageIn('featured'),
  price: pageIn('price'),
  '-price': pageIn('-price'),
  name: pageIn('name'),
};

export function findProducts(database: Database, filter: ProductFilter, page: ProductPage) {
  const { sort, limit, offset } = page;
  return pages[sort].all(database, { ...toCriteria(filter), limit, offset });
}

const productBySlug = statement<{ slug: string }>()((database, { slug }) =>
  selectProducts(database)
    .select(['products.details', 'products.related'])
    .where('products.slug', '=', slug),
);

export function findProductBySlug(database: Database, slug: string) {
  return productBySlug.first(database, { slug });
}

const relatives = statement<{ slug: string; category: string; named: string[]; limit: number }>()(
  (database, { slug, category, named, limit }) =>
    selectProducts(database)
      .where('products.slug', '<>', slug)
      .where((eb) =>
        eb.or([eb('products.slug', 'in', named), eb('categories.slug', '=', category)]),
      )
      .orderBy(({ eb }) => eb.case().when('products.slug', 'in', named).then(0).else(1).end())
      .orderBy('products.id')
      .limit(limit),
);

/** The products with these slugs, then others of the category; never the one they are related to. */
export function findRelated(
  database: Database,
  { slug, category }: { slug: string; category: string },
  slugs: string[],
  limit: number,
) {
  // An empty list is no SQL, and no slug is empty.
  const named = slugs.length > 0 ? slugs : [''];
  return relatives.all(database, { slug, category, named, limit });
}
