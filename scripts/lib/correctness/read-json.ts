/** The value at a path of a JSON text or value; undefined where there is none. */
export function valueAt(json: unknown, ...path: (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A whole number that has to be there. Throws a TypeError that names the path. */
export function integerAt(json: unknown, ...path: (string | number)[]): number {
  const value = Number(valueAt(json, ...path) ?? Number.NaN);
  if (Number.isSafeInteger(value)) return value;
  throw new TypeError(`expected a whole number at ${path.join('.')}, got ${String(value)}`);
}

/** A text that has to be there. Throws a TypeError that names the path. */
export function textAt(json: unknown, ...path: (string | number)[]): string {
  const value = valueAt(json, ...path);
  if (typeof value === 'string') return value;
  throw new TypeError(`expected a text at ${path.join('.')}, got ${typeof value}`);
}

/** A list that has to be there. Throws a TypeError that names the path. */
export function listAt(json: unknown, ...path: (string | number)[]): unknown[] {
  const value = valueAt(json, ...path);
  if (Array.isArray(value)) return value;
  throw new TypeError(`expected a list at ${path.join('.')}, got ${typeof value}`);
}

/** A JSON text's value; undefined for a text that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
