import type { ReactNode } from 'react';
import { classNames } from '../../lib/class-names.ts';
import styles from './field.module.css';
import { Icon } from './icon.tsx';

export interface FieldTexts {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong and what to do; its presence marks the field as invalid. */
  error?: string | undefined;
  className?: string | undefined;
}

/** The attributes that tie a control to its hint and its error. */
export function describedBy({ id, hint, error }: FieldTexts) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids || undefined,
  } as const;
}

/** Label above, hint below it, the control, and the error below the control. */
export function FieldFrame({ texts, children }: { texts: FieldTexts; children: ReactNode }) {
  const { id, label, hint, error, className } = texts;
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {error && (
        <span className={styles.error} id={`${id}-error`}>
          <Icon name="warning" />
          <span>{error}</span>
        </span>
      )}
    </div>
  );
}
