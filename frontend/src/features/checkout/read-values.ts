import type { CheckoutValues } from './checkout-values.ts';
import { emptyValues, textFields } from './checkout-values.ts';
import { isCountry } from './countries.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Reads JSON; text that is none gives undefined. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a stored form; what is missing or of another kind is as in an empty form. */
export function readValues(stored: unknown): CheckoutValues {
  if (!isRecord(stored)) return emptyValues;
  const values = { ...emptyValues };
  for (const field of textFields) {
    const text = stored[field];
    if (typeof text === 'string') values[field] = text;
  }
  if (typeof stored['country'] === 'string' && isCountry(stored['country'])) {
    values.country = stored['country'];
  }
  if (stored['delivery'] === 'knock') values.delivery = 'knock';
  return values;
}

/** Reads a stored intent to buy; undefined when it is not whole. */
export function readIntent(stored: unknown): Intent | undefined {
  if (!isRecord(stored) || typeof stored['key'] !== 'string') return undefined;
  const { key, attempt } = stored;
  if (!isRecord(attempt) || typeof attempt['expectedTotal'] !== 'number') return { key };
  const { expectedTotal } = attempt;
  return { key, attempt: { values: readValues(attempt['values']), expectedTotal } };
}

/** What was sent and has no certain answer yet. */
export interface Attempt {
  values: CheckoutValues;
  /** Minor units. */
  expectedTotal: number;
}

export interface Intent {
  key: string;
  attempt?: Attempt;
}
