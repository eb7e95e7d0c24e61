/** What must never be found in a history, in the words of the report. */
export const rules = [
  'a confirmed order is missing',
  'one purchase, more than one order',
  'one cart, more than one order',
  'an order that nobody placed',
  'refused, and ordered all the same',
  'confirmed and refused',
  'without an outcome',
  'another answer to the same key',
  'refused without a reason',
  'pieces at the start are not left + sold',
  'a negative number',
  'a total that is not its lines',
  'another order than was asked for',
  'the API ended by itself',
] as const;
export type Rule = (typeof rules)[number];

/** A rule broken, and by what. */
export interface Violation {
  rule: Rule;
  what: string;
}
