import { Field } from '../../components/ui/field.tsx';
import { FieldArea } from '../../components/ui/field-area.tsx';
import { editTexts } from '../../texts/admin.ts';
import type { EditField as FieldName } from './edit-values.ts';
import type { useProductEdit } from './use-product-edit.ts';

interface EditFieldProps {
  field: FieldName;
  edit: ReturnType<typeof useProductEdit>;
  className?: string | undefined;
}

export const editFieldId = (field: FieldName) => `edit-${field}`;

/** One field of a thing's form. */
export function EditField({ field, edit, className }: EditFieldProps) {
  const common = {
    id: editFieldId(field),
    className,
    label: editTexts.fields[field],
    name: field,
    value: edit.values[field],
    error: edit.faults[field],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => edit.change(field, target.value),
  };
  if (field === 'blurb') return <FieldArea {...common} rows={2} />;
  if (field === 'details') return <FieldArea {...common} rows={4} hint={editTexts.detailsHint} />;
  if (field === 'name') return <Field {...common} />;
  return <Field {...common} inputMode={field === 'price' ? 'decimal' : 'numeric'} />;
}
