import type { ProductQuery, ProductSort } from '@doorstep/backend/contract/product';

/** What narrows a list of products, as it stands in the address bar. Prices are in whole euro. */
export interface ProductFilters {
  search: string;
  inStock: boolean;
  from: number | undefined;
  to: number | undefined;
  sort: ProductSort;
  page: number;
}

export const pageSize = 24;
/** What lies fresh on the step: the front page's choice. */
export const featuredQuery = { sort: 'featured', pageSize: 8 } as const;
export const maxSearchLength = 100;
const maxPrice = 10_000_000;

const sorts = new Set<string>([
  'featured',
  'price',
  '-price',
  'name',
] satisfies readonly ProductSort[]);
const isSort = (value: string): value is ProductSort => sorts.has(value);

/** A typed price in euro, "34" or "34.50" or "34,5"; undefined when it is none. */
export function parsePrice(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d+(\.\d{0,2})?$/.test(text)) return undefined;
  return Math.min(Number(text), maxPrice);
}

/** Reads the filters from a query string. Whatever makes no sense there counts as not given. */
export function readFilters(query: string): ProductFilters {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort') ?? '';
  const page = Number(parameters.get('page'));
  return {
    search: (parameters.get('search') ?? '').trim().slice(0, maxSearchLength),
    inStock: parameters.get('inStock') === 'true',
    from: parsePrice(parameters.get('from') ?? ''),
    to: parsePrice(parameters.get('to') ?? ''),
    sort: isSort(sort) ? sort : 'featured',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** Writes the filters as query parameters, leaving out what says nothing. */
export function writeFilters(filters: Partial<ProductFilters>): URLSearchParams {
  const { search, inStock, from, to, sort, page } = filters;
  const parameters = new URLSearchParams();
  if (search) parameters.set('search', search);
  if (inStock) parameters.set('inStock', 'true');
  if (from !== undefined) parameters.set('from', String(from));
  if (to !== undefined) parameters.set('to', String(to));
  if (sort && sort !== 'featured') parameters.set('sort', sort);
  if (page && page > 1) parameters.set('page', String(page));
  return parameters;
}

/** How many filters are set, search and order aside: the number on the phone's button. */
export function countFilters({ inStock, from, to }: ProductFilters): number {
  return Number(inStock) + Number(from !== undefined || to !== undefined);
}

/** The filters as the API takes them: prices in minor units, and the lower one first. */
export function productQueryOf(filters: ProductFilters, category?: string): ProductQuery {
  const { search, inStock, sort, page } = filters;
  const [from, to] =
    filters.from !== undefined && filters.to !== undefined && filters.from > filters.to
      ? [filters.to, filters.from]
      : [filters.from, filters.to];
  return {
    ...(search && { search }),
    ...(category !== undefined && { category }),
    ...(inStock && { inStock }),
    ...(from !== undefined && { minPrice: Math.round(from * 100) }),
    ...(to !== undefined && { maxPrice: Math.round(to * 100) }),
    sort,
    page,
    pageSize,
  };
}
