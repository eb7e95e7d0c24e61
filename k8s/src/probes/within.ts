import { setTimeout as pause } from 'node:timers/promises';

/** What a promise gives, or `otherwise` when it takes longer than `ms`. */
export async function within<Result>(
  ms: number,
  promise: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  const stop = new AbortController();
  const late = pause(ms, otherwise, { signal: stop.signal });
  // It is aborted as soon as nobody waits for it.
  late.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
