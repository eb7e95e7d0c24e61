import type { ComponentProps } from 'react';
import type { FieldTexts } from './field-frame.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';

type FieldProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts>;

/** A text field with its label, hint and error. */
export function Field({ id, label, hint, error, className, ...input }: FieldProps) {
  const texts = { id, label, hint, error, className };
  return (
    <FieldFrame texts={texts}>
      <input className={styles.control} {...input} {...describedBy(texts)} />
    </FieldFrame>
  );
}
