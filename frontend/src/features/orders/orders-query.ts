import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** One order: what was bought never changes, what has become of it does. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'details', id],
    queryFn: ({ signal }) => call('GET /api/orders/:id', { params: { id }, signal }),
  });

export const useOrder = (id: string) => useQuery(orderQuery(id));

/** The orders of who is signed in, else of this browser, newest first. */
export const ordersQuery = queryOptions({
  queryKey: ['orders', 'list'],
  queryFn: ({ signal }) => call('GET /api/orders', { signal }),
  staleTime: 0,
});

export const useOrders = () => useQuery(ordersQuery);
