import type { AdminOrderQuery } from '@doorstep/backend/contract/admin-orders';
import type { AdminProductQuery } from '@doorstep/backend/contract/admin-products';
import type { OrderStatus } from '@doorstep/backend/contract/order';

/** What narrows the lists of the back office, as it stands in the address bar. */
export interface AdminFilters {
  search: string;
  /** Things of which few are left. */
  few: boolean;
  status: OrderStatus | undefined;
  page: number;
}

export const maxSearchLength = 100;
export const fewPieces = 10;
export const pageSize = 25;

export const orderStatuses = [
  'placed',
  'paid',
  'shipped',
  'delivered',
  'cancelled',
] as const satisfies readonly OrderStatus[];

/** Reads the filters from a query string. Whatever makes no sense there counts as not given. */
export function readAdminFilters(query: string): AdminFilters {
  const parameters = new URLSearchParams(query);
  const page = Number(parameters.get('page'));
  const status = parameters.get('status');
  return {
    search: (parameters.get('search') ?? '').trim().slice(0, maxSearchLength),
    few: parameters.get('few') === 'true',
    status: orderStatuses.find((known) => known === status),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** Writes the filters as query parameters, leaving out what says nothing. */
export function writeAdminFilters(filters: Partial<AdminFilters>): URLSearchParams {
  const { search, few, status, page } = filters;
  const parameters = new URLSearchParams();
  if (search) parameters.set('search', search);
  if (few) parameters.set('few', 'true');
  if (status) parameters.set('status', status);
  if (page && page > 1) parameters.set('page', String(page));
  return parameters;
}

/** The filters as the list of things takes them. */
export function productQueryOf({ search, few, page }: AdminFilters): AdminProductQuery {
  return { ...(search && { search }), ...(few && { maxStock: fewPieces }), page, pageSize };
}

/** The filters as the list of orders takes them. */
export function orderQueryOf({ search, status, page }: AdminFilters): AdminOrderQuery {
  return { ...(search && { search }), ...(status && { status }), page, pageSize };
}
