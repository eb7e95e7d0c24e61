import type { ComponentProps } from 'react';
import { classNames } from '../../lib/class-names.ts';
import type { FieldTexts } from './field-frame.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field-area.module.css';
import field from './field.module.css';

type FieldAreaProps = FieldTexts & Omit<ComponentProps<'textarea'>, keyof FieldTexts>;

/** A field of several lines with its label, hint and error. */
export function FieldArea({ id, label, hint, error, className, ...area }: FieldAreaProps) {
  const texts = { id, label, hint, error, className };
  return (
    <FieldFrame texts={texts}>
      <textarea
        className={classNames(field.control, styles.area)}
        {...area}
        {...describedBy(texts)}
      />
    </FieldFrame>
  );
}
