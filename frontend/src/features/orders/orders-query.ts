import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** One order; it never changes once it is placed. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'details', id],
    queryFn: ({ signal }) => call('GET /api/orders/:id', { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useOrder = (id: string) => useQuery(orderQuery(id));

/** The orders of this browser, newest first. */
export const ordersQuery = queryOptions({
  queryKey: ['orders', 'list'],
  queryFn: ({ signal }) => call('GET /api/orders', { signal }),
  staleTime: 0,
});

export const useOrders = () => useQuery(ordersQuery);
