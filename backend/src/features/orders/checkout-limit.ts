import type { TrustedProxies } from '../../lib/client-address.ts';
import { createClientLimit } from '../../lib/client-limit.ts';
import type { ClientLimit } from '../../lib/client-limit.ts';

/**
 * How often one address may check out: as often as a class of thirty behind one router does, and not
 * as often as a program that empties the shop. Undefined where there is to be no limit.
 */
export function checkoutLimit({
  checkoutsPerMinute,
  trustedProxies,
}: {
  checkoutsPerMinute: number;
  trustedProxies?: TrustedProxies;
}): ClientLimit | undefined {
  if (checkoutsPerMinute === 0) return undefined;
  const message = 'Too many orders from your address.';
  const limit = { capacity: checkoutsPerMinute, perMinute: checkoutsPerMinute, message };
  return createClientLimit(limit, trustedProxies);
}
