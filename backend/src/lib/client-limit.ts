import type { FastifyRequest } from 'fastify';
import { clientOf, peerOf } from './client-address.ts';
import type { TrustedProxies } from './client-address.ts';
import { createRateLimit } from './rate-limit.ts';

const minute = 60;
// Everybody behind one proxy shares its connections.
const customersOfAPeer = 20;

/** How often something may be tried: so often at once, and so often again in each minute. */
export interface Limit {
  capacity: number;
  perMinute: number;
}

/** What one client may try. */
export interface ClientLimit {
  /** Takes one try; throws `rate_limited`. */
  take(request: FastifyRequest): void;
}

/** A limit for each client's address, and a wider one for each peer, whose chain may be invented. */
export function createClientLimit(
  limit: Limit & { message: string },
  trusted?: TrustedProxies,
): ClientLimit {
  const clients = createRateLimit(rateOf(limit));
  const peers = createRateLimit(rateOf(limit, customersOfAPeer));
  return {
    take(request) {
      clients.take(clientOf(request, trusted));
      peers.take(peerOf(request));
    },
  };
}

/** The same limit as a rate limit takes it, for so many who share it. */
export function rateOf({ capacity, perMinute, message }: Limit & { message: string }, times = 1) {
  return {
    capacity: capacity * times,
    refillPerSecond: (perMinute * times) / minute,
    message,
  };
}
