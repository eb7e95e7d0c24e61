/** The exit code of the first Ctrl-C, closed terminal or polite kill; a reader that has gone counts as one too. */
export function interruption(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  process.once('SIGINT', () => resolve(130));
  process.once('SIGTERM', () => resolve(143));
  process.once('SIGHUP', () => resolve(129));
  process.stdout.once('error', () => resolve(1));
  return promise;
}
