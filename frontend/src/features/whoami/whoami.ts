import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** Who answered, and through which door. Each answer may come from another pod. */
export const whoamiQuery = queryOptions({
  queryKey: ['whoami'],
  queryFn: ({ signal }) => call('GET /api/whoami', { signal }),
  staleTime: 15_000,
});

export const useWhoami = () => useQuery(whoamiQuery);
