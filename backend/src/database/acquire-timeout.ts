/** No connection became free in time: the database is away, stalled, or overloaded. */
export class AcquireTimeoutError extends Error {
  override name = 'AcquireTimeoutError';
}
