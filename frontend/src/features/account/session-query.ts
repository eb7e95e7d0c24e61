import type { Session } from '@doorstep/backend/contract/session';
import type { QueryClient } from '@tanstack/react-query';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../lib/api-client.ts';

/** Who is signed in; the account is null for a guest. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call('GET /api/session', { signal }),
});

export const useSession = () => useQuery(sessionQuery);

/**
 * From now on the shop shows what this session may see: what belonged to who was here before is
 * forgotten, and the rest, such as the basket, is read again. `leave` goes to the next page, in the
 * same moment: neither page is drawn for the wrong person.
 */
export async function changeSession(
  client: QueryClient,
  session: Session,
  leave: () => void,
): Promise<void> {
  await client.cancelQueries();
  leave();
  client.setQueryData(sessionQuery.queryKey, session);
  client.removeQueries({ predicate: ({ queryKey: [of] }) => of === 'orders' || of === 'admin' });
  void client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== 'session' });
}
