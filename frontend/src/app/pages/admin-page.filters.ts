import { useLocation, useSearch } from 'wouter';
import { readAdminFilters, writeAdminFilters } from '../../features/admin/admin-filters.ts';
import type { AdminFilters } from '../../features/admin/admin-filters.ts';

/** The filters in the address bar, and how to change them: a changed filter starts at page 1. */
export function useAdminFilters(hrefOf: (query: URLSearchParams) => string) {
  const [, navigate] = useLocation();
  const query = useSearch();
  const filters = readAdminFilters(query);
  const withChange = (change: Partial<AdminFilters>) =>
    hrefOf(writeAdminFilters({ ...filters, page: 1, ...change }));
  return {
    filters,
    here: hrefOf(writeAdminFilters(filters)),
    filter: (change: Partial<AdminFilters>) => navigate(withChange(change), { replace: true }),
    pageHref: (page: number) => withChange({ page }),
  };
}
