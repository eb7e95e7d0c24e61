import type { FastifyRequest } from 'fastify';
import { clientOf, peerOf } from '../../lib/client-address.ts';
import type { TrustedProxies } from '../../lib/client-address.ts';
import { createRateLimit } from '../../lib/rate-limit.ts';

const minute = 60;
// Everybody behind one proxy shares its connections.
const customersOfAPeer = 20;

/** What may be tried, by one client and on one account. */
export interface TryLimits {
  /** Takes one try; throws `rate_limited`. */
  take(request: FastifyRequest, account: string): void;
  /** The try was no guess: the account need not be protected from it. */
  giveBack(account: string): void;
}

interface Limit {
  capacity: number;
  perMinute: number;
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
    { address: { capacity: 10, perMinute: 2 }, account: { capacity: 5, perMinute: 0.5 }, message },
    trusted,
  );
}

function createLimits(
  { address, account, message }: { address: Limit; account: Limit; message: string },
  trusted?: TrustedProxies,
): TryLimits {
  const limit = ({ capacity, perMinute }: Limit, times = 1) =>
    createRateLimit({
      capacity: capacity * times,
      refillPerSecond: (perMinute * times) / minute,
      message,
    });
  const peers = limit(address, customersOfAPeer);
  const clients = limit(address);
  const accounts = limit(account);
  return {
    take(request, name) {
      clients.take(clientOf(request, trusted));
      peers.take(peerOf(request));
      accounts.take(name);
    },
    giveBack: (name) => accounts.giveBack(name),
  };
}
