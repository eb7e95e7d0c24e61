/** Node names without the start that all of them share: `worker` for `doorstep-worker`. */
export function shortNodeNames(names: string[]): Map<string, string> {
  const unique = [...new Set(names)];
  const [first = ''] = unique;
  const parts = first.split('-').slice(0, -1);
  while (parts.length > 0 && !unique.every((name) => name.startsWith(`${parts.join('-')}-`))) {
    parts.pop();
  }
  const shared = parts.length > 0 && unique.length > 1 ? parts.join('-').length + 1 : 0;
  return new Map(unique.map((name) => [name, name.slice(shared)]));
}
