import { paths } from '../../lib/paths.ts';

const doors = [paths.signIn.pattern, paths.signUp.pattern];

/**
 * Where to go after signing in: the page that `from` in the query names, if it is one of this shop
 * and not a door itself; else the account.
 */
export function returnPath(query: string, origin: string): string {
  const from = new URLSearchParams(query).get('from') ?? '';
  if (!from.startsWith('/') || !URL.canParse(from, origin)) return paths.account.href();
  const { origin: target, pathname, search, hash } = new URL(from, origin);
  if (target !== origin || doors.some((door) => door === pathname)) return paths.account.href();
  return pathname + search + hash;
}
