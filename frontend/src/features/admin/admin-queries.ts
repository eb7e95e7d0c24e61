import type { AdminOrderQuery } from '@doorstep/backend/contract/admin-orders';
import type { AdminProductQuery } from '@doorstep/backend/contract/admin-products';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** A page of the things, by name. */
export const adminProductsQuery = (query: AdminProductQuery) =>
  queryOptions({
    queryKey: ['admin', 'products', query],
    queryFn: ({ signal }) => call('GET /api/admin/products', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** One thing as it is to be edited: read anew whenever its page is opened. */
export const adminProductQuery = (id: number) =>
  queryOptions({
    queryKey: ['admin', 'product', id],
    queryFn: ({ signal }) => call('GET /api/admin/products/:id', { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** What the lists of orders have in common: a changed order is put into all of them. */
export const adminOrdersKey = ['admin', 'orders'] as const;

/** A page of the orders, newest first. */
export const adminOrdersQuery = (query: AdminOrderQuery) =>
  queryOptions({
    queryKey: [...adminOrdersKey, query],
    queryFn: ({ signal }) => call('GET /api/admin/orders', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
