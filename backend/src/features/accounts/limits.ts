import type { FastifyRequest } from 'fastify';
import type { TrustedProxies } from '../../lib/client-address.ts';
import { createClientLimit, rateOf } from '../../lib/client-limit.ts';
import type { Limit } from '../../lib/client-limit.ts';
import { createRateLimit } from '../../lib/rate-limit.ts';

/** What may be tried, by one client and on one account. */
export interface TryLimits {
  /** Takes one try; throws `rate_limited`. */
  take(request: FastifyRequest, account: string): void;
  /** The try was no guess: the account need not be protected from it. */
  giveBack(account: string): void;
}

/** Sign-ins and changes of a password: few enough that guessing leads nowhere. */
export function signInLimits(trusted?: TrustedProxies): TryLimits {
  const message = 'Too many tries to sign in.';
  return createLimits(
    { address: { capacity: 20, perMinute: 20 }, account: { capacity: 10, perMinute: 1 }, message },
    trusted,
  );
}

export function signUpLimits(trusted?: TrustedProxies): TryLimits {
  const message = 'Too many accounts were asked for.';
  return createLimits(
    { address: { capacity: 30, perMinute: 6 }, account: { capacity: 5, perMinute: 0.5 }, message },
    trusted,
  );
}

function createLimits(
  { address, account, message }: { address: Limit; account: Limit; message: string },
  trusted?: TrustedProxies,
): TryLimits {
  const clients = createClientLimit({ ...address, message }, trusted);
  const accounts = createRateLimit(rateOf({ ...account, message }));
  return {
    take(request, name) {
      clients.take(request);
      accounts.take(name);
    },
    giveBack: (name) => accounts.giveBack(name),
  };
}
