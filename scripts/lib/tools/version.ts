/** The first `major.minor.patch` in a text, as numbers; `undefined` when there is none. */
export function parseVersion(text: string): [number, number, number] | undefined {
  const found = /(\d+)\.(\d+)\.(\d+)/.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

/** Whether a printed version is at least the wanted one; a text without a version is not. */
export function isAtLeast(printed: string, minimum: string): boolean {
  const [has, wants] = [parseVersion(printed), parseVersion(minimum)];
  if (!has || !wants) return false;
  for (const [index, part] of has.entries()) {
    const wanted = wants[index] ?? 0;
    if (part !== wanted) return part > wanted;
  }
  return true;
}
