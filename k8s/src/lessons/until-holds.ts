import { setTimeout as pause } from 'node:timers/promises';
import type { Evaluation } from './evaluation.ts';

export interface Patience {
  /** ms until it is given up, whatever is being tried then; 60 s without it. */
  timeout?: number;
  /** ms between two checks; 1 s without it. */
  every?: number;
  /** Hears what was seen first, where it is not what it should be yet. */
  onWait?: (seen: Evaluation) => void;
  /** Ends the waiting. */
  signal?: AbortSignal;
}

/** Checks until it holds, or patience ends; resolves with the last evaluation. */
export async function untilHolds(
  check: () => Promise<Evaluation>,
  { timeout = 60_000, every = 1000, onWait, signal }: Patience = {},
): Promise<Evaluation> {
  const over = new AbortController();
  const ending = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
  // A check that hangs must not outlive the patience.
  const late = pause(timeout, undefined, { signal: ending })
    .catch(() => undefined)
    .finally(() => over.abort());
  const none: Evaluation = { holds: false, saw: 'nothing was seen in time.' };
  let last = none;
  try {
    while (!ending.aborted) {
      const seen = await Promise.race([check(), late]);
      if (!seen) return last;
      if (seen.holds) return seen;
      if (last === none) onWait?.(seen);
      last = seen;
      await pause(every, undefined, { signal: ending }).catch(() => undefined);
    }
    return last;
  } finally {
    over.abort();
  }
}
