import type { ComponentProps, FocusEvent } from 'react';
import { Field } from '../../components/ui/field.tsx';
import { fieldTexts } from '../../texts/account.ts';
import { accountFieldId } from './account-fields.ts';
import type { AccountField as FieldName } from './account-fields.ts';
import { PasswordField } from './password-field.tsx';
import type { AccountFormState } from './use-account-form.ts';

type AccountFieldProps = {
  field: FieldName;
  form: AccountFormState;
  label?: string;
  hint?: string;
} & Pick<ComponentProps<'input'>, 'name' | 'autoComplete' | 'maxLength'>;

/** One field of a short form: what it holds, what is wrong with it, when it is judged. */
export function AccountField({
  field,
  form,
  label = fieldTexts[field],
  ...rest
}: AccountFieldProps) {
  const common = {
    name: field,
    ...rest,
    id: accountFieldId(field),
    label,
    required: true,
    value: form.values[field],
    error: form.failure.faults[field],
    onChange: ({ target }: { target: { value: string } }) => form.change(field, target.value),
    onBlur: (event: FocusEvent) => form.leave(field, event),
  };
  if (field === 'name') return <Field {...common} />;
  if (field === 'email') return <Field {...common} type="email" autoCapitalize="none" />;
  return <PasswordField {...common} />;
}
