import { AppError } from './app-error.ts';
import { createTokenBucket } from './token-bucket.ts';
import type { TokenBucket, TokenBucketOptions } from './token-bucket.ts';

/** A budget for each of many keys. */
export interface RateLimit {
  /** Takes one try of the key's budget; throws `rate_limited` when none is left. */
  take(key: string): void;
  /** Gives a try back that turned out to be harmless. */
  giveBack(key: string): void;
}

const maxKeys = 10_000;

/** Budgets of this process alone: several replicas allow several times as much. */
export function createRateLimit(options: TokenBucketOptions & { message: string }): RateLimit {
  const buckets = new Map<string, TokenBucket>();

  const bucketOf = (key: string) => {
    const bucket = buckets.get(key) ?? createTokenBucket(options);
    // The Map keeps its order, so its first key is the one that was used longest ago.
    buckets.delete(key);
    buckets.set(key, bucket);
    for (const oldest of buckets.keys()) {
      if (buckets.size <= maxKeys) break;
      buckets.delete(oldest);
    }
    return bucket;
  };

  return {
    take(key) {
      const seconds = bucketOf(key).take(1);
      if (seconds === 0) return;
      const message = `${options.message} Try again in ${seconds} s.`;
      throw new AppError('rate_limited', message, undefined, seconds);
    },
    giveBack: (key) => bucketOf(key).giveBack(1),
  };
}
