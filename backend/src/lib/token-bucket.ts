/** A budget that refills steadily up to its size. */
export interface TokenBucket {
  /** Takes all of them or none: 0 when taken, else the seconds until there will be enough. */
  take(tokens: number): number;
  /** Puts back what was taken. */
  giveBack(tokens: number): void;
}

export interface TokenBucketOptions {
  capacity: number;
  refillPerSecond: number;
  /** ms, of a clock that never goes back. */
  now?: () => number;
}

export function createTokenBucket(options: TokenBucketOptions): TokenBucket {
  const { capacity, refillPerSecond, now = () => performance.now() } = options;
  let left = capacity;
  let countedAt = now();
  return {
    take(tokens) {
      const time = now();
      left = Math.min(capacity, left + ((time - countedAt) / 1000) * refillPerSecond);
      countedAt = time;
      if (left < tokens) return Math.ceil((tokens - left) / refillPerSecond);
      left -= tokens;
      return 0;
    },
    giveBack(tokens) {
      left = Math.min(capacity, left + tokens);
    },
  };
}
