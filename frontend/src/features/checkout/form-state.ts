import type { CheckoutValues, TextField } from './checkout-values.ts';
import { isTextField } from './checkout-values.ts';
import type { Faults } from './validation.ts';
import { faultOf, faultsOf } from './validation.ts';

/** The form, the faults it shows, and how often it was submitted with faults. */
export interface FormState {
  values: CheckoutValues;
  faults: Faults;
  refusals: number;
  /** The box on top is there from a refused submit until nothing is left to put right. */
  isBoxShown: boolean;
}

export type FormAction =
  | { type: 'changed'; change: Partial<CheckoutValues> }
  | { type: 'known'; customer: KnownCustomer }
  | { type: 'left'; field: TextField }
  | { type: 'submitted' };

/** What the shop knows of who is signed in. */
export type KnownCustomer = Pick<CheckoutValues, 'name' | 'email'>;

export function initialForm(values: CheckoutValues): FormState {
  return { values, faults: {}, refusals: 0, isBoxShown: false };
}

function withFault(state: FormState, field: TextField): FormState {
  const { [field]: _, ...others } = state.faults;
  const fault = faultOf(field, state.values);
  const faults = fault === undefined ? others : { ...others, [field]: fault };
  const isBoxShown = state.isBoxShown && Object.keys(faults).length > 0;
  return { ...state, faults, isBoxShown };
}

function changed(state: FormState, change: Partial<CheckoutValues>): FormState {
  let next = { ...state, values: { ...state.values, ...change } };
  for (const field of Object.keys(state.faults).filter(isTextField)) {
    if (field in change || (field === 'postcode' && 'country' in change)) {
      next = withFault(next, field);
    }
  }
  return next;
}

/** Only what is empty is filled in: somebody may send it to another name. */
function filledIn(state: FormState, { name, email }: KnownCustomer): FormState {
  const { values } = state;
  return changed(state, { name: values.name || name, email: values.email || email });
}

function submitted(state: FormState): FormState {
  const faults = faultsOf(state.values);
  const isRefused = Object.keys(faults).length > 0;
  const refusals = state.refusals + (isRefused ? 1 : 0);
  return { ...state, faults, refusals, isBoxShown: isRefused };
}

/**
 * A field is judged when it is left filled, and all on submit. A shown fault follows the typing, so
 * it goes as soon as it is put right; a fault never appears while somebody is still typing.
 */
export function formReducer(state: FormState, action: FormAction): FormState {
  if (action.type === 'changed') return changed(state, action.change);
  if (action.type === 'known') return filledIn(state, action.customer);
  if (action.type === 'submitted') return submitted(state);
  const isFilled = state.values[action.field].trim() !== '';
  return isFilled ? withFault(state, action.field) : state;
}
