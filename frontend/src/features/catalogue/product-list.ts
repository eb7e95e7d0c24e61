import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { ProductQuery } from '@doorstep/backend/contract/product';
import { call } from '../../lib/api-client.ts';

/** One page of products. While another page or filter loads, the last one stays on show. */
export const productListQuery = (query: ProductQuery) =>
  queryOptions({
    queryKey: ['products', query],
    queryFn: ({ signal }) => call('GET /api/products', { query, signal }),
    placeholderData: keepPreviousData,
  });

export const useProductList = (query: ProductQuery) => useQuery(productListQuery(query));
