import type { TextField } from './checkout-values.ts';

/** The id of a field's control, which the box on top links to. */
export function fieldId(field: TextField | 'country'): string {
  return `checkout-${field}`;
}
