/** What of two lists is new, what is gone, and what is in both, by a key. */
export function compare<Item>(before: Item[], after: Item[], key: (item: Item) => string) {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  return {
    added: after.filter((item) => !old.has(key(item))),
    removed: before.filter((item) => !now.has(key(item))),
    kept: after.flatMap((item) => {
      const was = old.get(key(item));
      return was === undefined ? [] : [{ before: was, after: item }];
    }),
  };
}

export function byName({ name }: { name: string }): string {
  return name;
}

/** Whether two values of the API's kind are written the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
