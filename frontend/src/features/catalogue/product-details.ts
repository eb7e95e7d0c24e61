import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** One product with its facts and its relatives; the stock shown should be recent. */
export const productDetailsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['products', 'details', slug],
    queryFn: ({ signal }) => call('GET /api/products/:slug', { params: { slug }, signal }),
    staleTime: 10_000,
  });

export const useProductDetails = (slug: string) => useQuery(productDetailsQuery(slug));
