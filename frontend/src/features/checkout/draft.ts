import type { CheckoutValues } from './checkout-values.ts';
import { parseJson, readValues } from './read-values.ts';
import { createSessionText } from './session-text.ts';

const text = createSessionText('doorstep.checkout.draft', () => sessionStorage);

/** What was typed into the checkout of this tab so far; empty fields where nothing was. */
export function readDraft(): CheckoutValues {
  return readValues(parseJson(text.read()));
}

export function writeDraft(values: CheckoutValues): void {
  text.write(JSON.stringify(values));
}

/** Whoever comes to this tab next is not to see it. */
export function forgetDraft(): void {
  text.write('');
}
