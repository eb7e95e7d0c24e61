import { sql } from 'kysely';
import type { Expression } from 'kysely';

type Scalar = string | number | bigint | boolean | null;

/** The same structure with a place for each value; what is not there has none. */
export type Places<Values> = Values extends Scalar
  ? Expression<Values>
  : Values extends undefined | void
    ? undefined
    : Values extends readonly (infer Element)[]
      ? Places<Element>[]
      : { [Name in keyof Values]: Places<Values[Name]> };

class Place {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/** What a statement is built with instead of its values. */
export function placesFor<Values>(values: Values): Places<Values>;
export function placesFor(values: unknown): unknown {
  let index = 0;
  const replace = (value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (Array.isArray(value)) return value.map(replace);
    if (!isRecord(value)) return sql`${new Place(index++)}`;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replace(part)]));
  };
  return replace(values);
}

/** Adds the values to `found`, in the order of their places; returns all that is not one of them. */
export function takeApart(value: unknown, found: unknown[]): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `[${value.map((part) => takeApart(part, found)).join(',')}]`;
  if (!isRecord(value)) {
    found.push(value);
    return '?';
  }
  let shape = '{';
  for (const [name, part] of Object.entries(value)) shape += `${name}:${takeApart(part, found)},`;
  return `${shape}}`;
}

/** What a compiled statement was given, with the values in their places. */
export function fillIn(parameters: readonly unknown[], found: readonly unknown[]): unknown[] {
  return parameters.map((given) => (given instanceof Place ? found[given.index] : given));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
