import { useEffect, useReducer } from 'react';
import { readDraft, writeDraft } from './draft.ts';
import { formReducer, initialForm } from './form-state.ts';
import type { KnownCustomer } from './form-state.ts';
import type { CheckoutValues } from './checkout-values.ts';

/** The checkout form; what was typed stays, also over a reload, and what is known need not be typed. */
export function useCheckoutForm(
  attempted: CheckoutValues | undefined,
  customer: KnownCustomer | undefined,
) {
  const [form, dispatch] = useReducer(formReducer, undefined, () =>
    initialForm(attempted ?? readDraft()),
  );
  useEffect(() => writeDraft(form.values), [form.values]);
  useEffect(() => {
    if (customer) dispatch({ type: 'known', customer });
  }, [customer]);
  return { form, dispatch };
}
