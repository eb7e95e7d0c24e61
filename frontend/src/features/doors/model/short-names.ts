/** What each node is called in short. */
export type NodeNames = ReadonlyMap<string, string>;

/** Node names without what all of them begin and end with: `control-plane`, `worker`, `worker2`. */
export function shortNodes(names: readonly string[]): NodeNames {
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return new Map(names.map((name) => [name, name]));
  const start = first.slice(0, commonLength(first, others)).search(/[^-.]*$/);
  const turned = others.map(backwards);
  const end = Math.max(
    backwards(first)
      .slice(0, commonLength(backwards(first), turned))
      .lastIndexOf('.') + 1,
    0,
  );
  return new Map(names.map((name) => [name, name.slice(start, name.length - end)]));
}

function commonLength(first: string, others: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) {
    length += 1;
  }
  return length;
}

function backwards(text: string): string {
  return Array.from(text).toReversed().join('');
}
