import type { ComponentProps } from 'react';
import { classNames } from '../../lib/class-names.ts';
import type { FieldTexts } from './field-frame.tsx';
import { describedBy, FieldFrame } from './field-frame.tsx';
import styles from './field.module.css';

type FieldSelectProps = FieldTexts & Omit<ComponentProps<'select'>, keyof FieldTexts>;

/** A native select with its label, hint and error. */
export function FieldSelect({ id, label, hint, error, className, ...select }: FieldSelectProps) {
  const texts = { id, label, hint, error, className };
  return (
    <FieldFrame texts={texts}>
      <div className={styles.pick}>
        <select
          className={classNames(styles.control, styles.select)}
          {...select}
          {...describedBy(texts)}
        />
      </div>
    </FieldFrame>
  );
}
