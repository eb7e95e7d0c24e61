import type { ReactNode } from 'react';
import styles from './select.module.css';

interface SelectProps {
  /** Its label's. */
  id: string;
  value: string;
  onChange: (value: string) => void;
  /** Options. */
  children: ReactNode;
}

/** A native select in the shop's clothes, as wide as its place. */
export function Select({ id, value, onChange, children }: SelectProps) {
  return (
    <div className={styles.pick}>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
