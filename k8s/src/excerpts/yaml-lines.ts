/** What YAML can say. */
export type Yaml = string | number | boolean | undefined | Yaml[] | YamlObject;
export interface YamlObject {
  [key: string]: Yaml;
}

export interface YamlLine {
  text: string;
  /** Where in the object it stands. */
  path: (string | number)[];
  /** It opens an object or a list: without the lines below it, it would say something else. */
  opens: boolean;
}

/** An object as YAML, two spaces to a level; what is undefined is left out. */
export function yamlLines(
  value: YamlObject,
  path: (string | number)[] = [],
  indent = '',
): YamlLine[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (inner === undefined) return [];
    const here = [...path, key];
    const flat = flatText(inner);
    if (flat !== undefined) return [{ text: `${indent}${key}: ${flat}`, path: here, opens: false }];
    const opening = { text: `${indent}${key}:`, path: here, opens: true };
    return [opening, ...linesBelow(inner, here, `${indent}  `)];
  });
}

function linesBelow(value: Yaml, path: (string | number)[], indent: string): YamlLine[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => itemLines(item, [...path, index], indent));
  }
  return typeof value === 'object' ? yamlLines(value, path, indent) : [];
}

/** The first line of an item carries its dash. */
function itemLines(item: Yaml, path: (string | number)[], indent: string): YamlLine[] {
  const flat = flatText(item);
  if (flat !== undefined) return [{ text: `${indent}- ${flat}`, path, opens: false }];
  const [first, ...others] = linesBelow(item, path, `${indent}  `);
  if (!first) return [];
  return [{ ...first, text: `${indent}- ${first.text.trimStart()}` }, ...others];
}

/** What fits on the line of its key. */
function flatText(value: Yaml): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : undefined;
  if (typeof value === 'object') {
    return Object.values(value).every((inner) => inner === undefined) ? '{}' : undefined;
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** Texts that YAML would read as something else. */
function quoted(text: string): string {
  const plain = /^[A-Za-z0-9./<][\w./<>-]*(:[\w./-]+)*$/.test(text);
  const otherwise = /^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text);
  const address = /^\d+\.\d+\.\d+\.\d+$/.test(text);
  return address || (plain && !otherwise) ? text : JSON.stringify(text);
}
