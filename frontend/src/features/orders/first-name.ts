/** The name to thank somebody by: the first word of what they gave as their name. */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
