/** Makes a value when it is first wanted, and keeps it: a formatter of Intl takes milliseconds to make. */
export function whenWanted<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
