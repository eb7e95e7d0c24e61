import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const retries = 2;

/** Asks again only where a moment may help: no answer at all, or a backend that is not ready. */
export function mayRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ApiError) || failures >= retries) return false;
  return error.code === 'network' || error.status === 503;
}

/**
 * The cache of what the server said. `networkMode: 'always'`, because a machine without a network
 * still reaches a shop that runs on it; a failed call says more than `navigator.onLine`.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: mayRetry,
        retryDelay: (failures) => 500 * 2 ** failures,
        staleTime: 30_000,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
