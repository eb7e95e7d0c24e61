import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** The street: eight categories in the order of their house numbers. They hardly ever change. */
export const categoryListQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: ({ signal }) => call('GET /api/categories', { signal }),
  select: ({ categories }) => categories,
  staleTime: 10 * 60_000,
});

export const useCategoryList = () => useQuery(categoryListQuery);

/** How many things the whole shop has; undefined until the street is known. */
export function useThingCount(): number | undefined {
  const { data } = useCategoryList();
  return data?.reduce((sum, { productCount }) => sum + productCount, 0);
}
