import type { CheckoutValues } from './checkout-values.ts';
import { draftText } from './draft-text.ts';
import { parseJson, readValues } from './read-values.ts';

/** What was typed into the checkout of this tab so far; empty fields where nothing was. */
export function readDraft(): CheckoutValues {
  return readValues(parseJson(draftText.read()));
}

export function writeDraft(values: CheckoutValues): void {
  draftText.write(JSON.stringify(values));
}
