import { useEffect, useReducer } from 'react';
import { formReducer, initialForm } from './form-state.ts';
import type { KnownCustomer } from './form-state.ts';
import { parseJson, readValues } from './read-values.ts';
import type { CheckoutValues } from './checkout-values.ts';
import { createSessionText } from './session-text.ts';

const draft = createSessionText('doorstep.checkout.draft', () => sessionStorage);

/** The checkout form; what was typed stays, also over a reload, and what is known need not be typed. */
export function useCheckoutForm(
  attempted: CheckoutValues | undefined,
  customer: KnownCustomer | undefined,
) {
  const [form, dispatch] = useReducer(formReducer, undefined, () =>
    initialForm(attempted ?? readValues(parseJson(draft.read()))),
  );
  useEffect(() => draft.write(JSON.stringify(form.values)), [form.values]);
  useEffect(() => {
    if (customer) dispatch({ type: 'known', customer });
  }, [customer]);
  return { form, dispatch };
}
