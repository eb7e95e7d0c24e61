import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/**
 * The one place where the basket is cached; every write puts the server's answer here. Never fresh
 * for long: the stock that a line shows belongs to everybody.
 */
export const cartQuery = queryOptions({
  queryKey: ['cart'],
  queryFn: ({ signal }) => call('GET /api/cart', { signal }),
  staleTime: 0,
});

/** Reads the basket and keeps it fresh. */
export function useCart() {
  return useQuery(cartQuery);
}
