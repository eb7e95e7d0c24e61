import { useMutation } from '@tanstack/react-query';
import { call } from '../../../../lib/api-client.ts';

/** Asks the shop to try a door from its own pod, a number of times. */
export function useTries() {
  return useMutation({
    mutationFn: (request: { door: string; times: number }) =>
      call('POST /api/doors/tries', { body: request }),
  });
}
