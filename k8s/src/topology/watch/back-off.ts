import { setTimeout as delay } from 'node:timers/promises';
import type { WatchTimes } from './times.ts';

export interface BackOff {
  /** Waits, each time twice as long; resolves at once when the signal is aborted. */
  wait(signal: AbortSignal): Promise<void>;
  /** It worked: the next wait is a short one again. */
  reset(): void;
}

/** Waits between attempts. */
export function createBackOff(times: Pick<WatchTimes, 'firstRetry' | 'longestRetry'>): BackOff {
  let next = times.firstRetry;
  return {
    async wait(signal) {
      const ms = next;
      next = Math.min(next * 2, times.longestRetry);
      await pause(ms, signal);
    },
    reset() {
      next = times.firstRetry;
    },
  };
}

/** Resolves after a while, or at once when the signal is aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => {});
}
