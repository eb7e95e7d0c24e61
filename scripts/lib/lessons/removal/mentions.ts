/** A list's entry or an element of a page, opened on a line of its own: it has no other purpose. */
const nameless = /^\s+(?:[{[(]|<[\w.]+)$/;
const opens = /[{[(]$/;
const closes = /^\s*(?:[}\])]|<\/|\/>)/;

/**
 * A text without what it says of a subject: each line that mentions it, with the block that the line
 * opens, or with the nameless block that it stands in. The text has to be formatted as `npm run format`
 * does it; what else has to go is put on lines that mention the subject.
 */
export function withoutMentions(text: string, subject: RegExp): string {
  const lines = text.split('\n');
  const dropped = new Set<number>();
  lines.forEach((line, index) => {
    if (!subject.test(line) || dropped.has(index)) return;
    const first = firstLine(lines, index);
    for (let one = first; one <= lastLine(lines, first); one += 1) dropped.add(one);
  });
  return lines.filter((_line, index) => !dropped.has(index)).join('\n');
}

function firstLine(lines: string[], index: number): number {
  const depth = indentation(lines[index]);
  const outer = lines.findLastIndex(
    (line, at) => at < index && line.trim() !== '' && indentation(line) < depth,
  );
  return nameless.test(lines[outer] ?? '') ? outer : index;
}

function lastLine(lines: string[], first: number): number {
  const line = lines[first] ?? '';
  if (!opens.test(line) && !nameless.test(line)) return first;
  const depth = indentation(line);
  return lines.findIndex(
    (other, at) => at > first && indentation(other) === depth && closes.test(other),
  );
}

function indentation(line = ''): number {
  return line.length - line.trimStart().length;
}
