/** The database is away, stalled or overloaded: nothing came from it in the time that it had. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}
