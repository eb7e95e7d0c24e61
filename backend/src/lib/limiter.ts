import { AppError } from './app-error.ts';

export interface LimiterOptions {
  /** How many run at once. */
  concurrency: number;
  /** How many more may wait. */
  maxWaiting: number;
}

/** Runs tasks a few at a time, first come, first served; one too many is `rate_limited`. */
export function createLimiter({ concurrency, maxWaiting }: LimiterOptions) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= concurrency) {
      if (waiting.length >= maxWaiting) {
        throw new AppError('rate_limited', 'Too many are signing in just now.', undefined, 2);
      }
      // Whoever ends hands its place over, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
