import type { ComponentProps, Dispatch } from 'react';
import { Field } from '../../components/ui/field.tsx';
import { checkoutTexts } from '../../texts/checkout.ts';
import type { TextField } from './checkout-values.ts';
import { fieldId } from './field-ids.ts';
import type { FormAction, FormState } from './form-state.ts';

type CheckoutFieldProps = {
  field: TextField;
  form: FormState;
  dispatch: Dispatch<FormAction>;
} & Pick<
  ComponentProps<typeof Field>,
  'type' | 'autoComplete' | 'maxLength' | 'inputMode' | 'className'
>;

/** One text field of the form: what it holds, what is wrong with it, when it is judged. */
export function CheckoutField({ field, form, dispatch, ...rest }: CheckoutFieldProps) {
  return (
    <Field
      {...rest}
      id={fieldId(field)}
      label={checkoutTexts[field]}
      name={field}
      required
      value={form.values[field]}
      error={form.faults[field]?.sentence}
      onChange={(event) => dispatch({ type: 'changed', change: { [field]: event.target.value } })}
      onBlur={() => dispatch({ type: 'left', field })}
    />
  );
}
