/** Reads values of an object whose shape nobody guarantees: what is missing or of another type is left out. */
export type Unread = Record<string, unknown>;

/** The value as an object; an empty one where it is none. */
export function object(value: unknown): Unread {
  return isObject(value) ? value : {};
}

/** The objects of a list; none where it is no list. */
export function objects(value: unknown): Unread[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The texts of a list; none where it is no list. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Whether a condition of a status holds; absent while nobody has said. */
export function condition(conditions: unknown, wanted: string): boolean | undefined {
  const found = objects(conditions).find(({ type }) => type === wanted);
  return found && found['status'] === 'True';
}

/** The value that a JSON text stands for; absent where it is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
