/** What a pool of connections is doing now, and how often it had none in time. */
export interface PoolUse {
  /** Connections that it opens at most. */
  limit: number;
  /** Connections that are open. */
  open: number;
  /** Of those, the ones that somebody has. */
  used: number;
  /** Requests that wait for one. */
  waiting: number;
  /** How often nobody got one in time, since the process started. */
  timeouts: number;
}

/** A pool that nobody has used yet. A database without a pool leaves it like that. */
export function createPoolUse(): PoolUse {
  return { limit: 0, open: 0, used: 0, waiting: 0, timeouts: 0 };
}
