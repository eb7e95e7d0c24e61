/** Whether the API server still tells us of changes. */
export interface WatchFreshness {
  state: 'live' | 'stale';
  /** ISO 8601; of a stale picture, when the API server was last heard of. */
  since: string;
  /** Why it is stale: one sentence. */
  why?: string;
}

/** Tells once of each turn from live to stale and back. */
export function createFreshness(tell: (freshness: WatchFreshness) => void) {
  let state: WatchFreshness['state'] | undefined;
  let lastHeard = Date.now();
  return {
    /** The API server answered something. */
    heard: () => {
      lastHeard = Date.now();
    },
    live: () => {
      if (state === 'live') return;
      state = 'live';
      tell({ state, since: new Date().toISOString() });
    },
    stale: (why: string) => {
      if (state === 'stale') return;
      state = 'stale';
      tell({ state, since: new Date(lastHeard).toISOString(), why });
    },
  };
}
