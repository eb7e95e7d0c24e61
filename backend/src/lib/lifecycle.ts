/** Whether this process still welcomes requests. */
export interface Lifecycle {
  readonly draining: boolean;
  /** Aborted when draining begins. */
  readonly signal: AbortSignal;
  /** From now on the process only finishes what it has begun. */
  drain(): void;
}

export function createLifecycle(): Lifecycle {
  const ending = new AbortController();
  return {
    get draining() {
      return ending.signal.aborted;
    },
    signal: ending.signal,
    drain: () => ending.abort(),
  };
}
