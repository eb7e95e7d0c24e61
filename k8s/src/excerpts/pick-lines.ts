import type { YamlLine } from './yaml-lines.ts';

/** At most so many lines, and so many when there is room for what stands beside the deciding ones. */
const most = 12;
const usual = 9;

/**
 * Which lines are shown, of an object of which some decide: those, what they stand in, and a few beside
 * them; and how many of the deciding ones there was no room for.
 */
export function pickLines(lines: YamlLine[], decides: (line: YamlLine) => boolean) {
  const shown = new Set(lines.filter(({ path }) => isHead(path)));
  const deciding = lines.filter(decides);
  const first = deciding.findIndex((line) => {
    const wanted = [...frameOf(line, lines), line].filter((one) => !shown.has(one));
    if (shown.size + wanted.length >= most) return true;
    for (const one of wanted) shown.add(one);
    return false;
  });
  addBeside(lines, deciding, shown);
  return {
    shown: lines.filter((line) => shown.has(line)),
    left: first === -1 ? 0 : deciding.length - first,
  };
}

function isHead(path: YamlLine['path']): boolean {
  return ['kind', 'metadata', 'metadata.name'].includes(path.join('.'));
}

/** The lines that open what a line stands in, and those that carry the dashes. */
function frameOf({ path }: YamlLine, lines: YamlLine[]): YamlLine[] {
  return path.flatMap((_, length) => {
    const prefix = path.slice(0, length);
    const first = lines.find((line) => startsWith(line.path, prefix));
    const isItem = typeof prefix.at(-1) === 'number';
    if (!first || length === 0) return [];
    return isItem || first.path.length === length ? [first] : [];
  });
}

function startsWith(path: YamlLine['path'], prefix: YamlLine['path']): boolean {
  return prefix.every((step, index) => path[index] === step);
}

/** The nearest lines that are whole by themselves and stand in something that is shown. */
function addBeside(lines: YamlLine[], deciding: YamlLine[], shown: Set<YamlLine>): void {
  const places = deciding.map((line) => lines.indexOf(line));
  const distance = (line: YamlLine) =>
    Math.min(...places.map((place) => Math.abs(place - lines.indexOf(line))));
  const whole = lines.filter((line) => !line.opens && line.path[0] === deciding[0]?.path[0]);
  for (const line of whole.toSorted((one, other) => distance(one) - distance(other))) {
    if (shown.size >= usual) return;
    if (frameOf(line, lines).every((one) => shown.has(one))) shown.add(line);
  }
}
