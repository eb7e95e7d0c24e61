/** Looks up an own key of a table, so that names such as `constructor` find nothing. */
export function own<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
