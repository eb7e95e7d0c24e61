/** What tells a pod apart in few letters: `x7k2p`; of a numbered one its whole name, `mysql-0`. */
export function shortPod(name: string): string {
  const last = name.split('-').at(-1) ?? name;
  return last.length > 2 ? last : name;
}
