/** What stands for whatever differs from one cluster to the next. */
const wildcard = '…';

/**
 * The first line of `seen` that an output does not have, in their order; `undefined` when it has all.
 * `…` stands for anything, a line of it alone for any lines, and spaces for any number of spaces.
 */
export function findMissingLine(seen: string[], output: string): string | undefined {
  const lines = output.split(/\r?\n/).map(squeezed);
  let from = 0;
  for (const line of seen) {
    if (squeezed(line) === wildcard) continue;
    const pattern = patternOf(line);
    const at = lines.findIndex((other, index) => index >= from && pattern.test(other));
    if (at === -1) return line;
    from = at + 1;
  }
  return undefined;
}

function squeezed(line: string): string {
  return line.replaceAll(/\s+/g, ' ').trim();
}

function patternOf(line: string): RegExp {
  const parts = squeezed(line)
    .split(wildcard)
    .map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`);
}
