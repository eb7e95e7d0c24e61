import { useLocation, useSearch } from 'wouter';
import { readFilters, writeFilters } from './product-filters.ts';
import type { ProductFilters } from './product-filters.ts';

/**
 * The filters in the address bar. A change takes the place of the current history entry, so that
 * Back leaves the list at once; it also returns to the first page.
 */
export function useProductFilters() {
  const [path, navigate] = useLocation();
  const filters = readFilters(useSearch());

  const hrefOf = (wanted: Partial<ProductFilters>) => {
    const query = writeFilters(wanted);
    return query.size > 0 ? `${path}?${query}` : path;
  };
  return {
    filters,
    change: (change: Partial<ProductFilters>) =>
      navigate(hrefOf({ ...filters, page: 1, ...change }), { replace: true }),
    hrefOfPage: (page: number) => hrefOf({ ...filters, page }),
  };
}
