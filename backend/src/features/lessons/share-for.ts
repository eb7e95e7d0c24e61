/** Reads for everybody who asks meanwhile and for `ms` after; a failure is shared as well. */
export function shareFor<Result>(ms: number, read: () => Promise<Result>): () => Promise<Result> {
  let shared: Promise<Result> | undefined;
  const forgetLater = () => {
    setTimeout(() => (shared = undefined), ms).unref();
  };
  return () => {
    if (shared) return shared;
    shared = read();
    shared.then(forgetLater, forgetLater);
    return shared;
  };
}
