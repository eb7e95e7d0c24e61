import { useId } from 'react';
import type { ReactNode } from 'react';
import { Select } from '../../../../components/ui/select.tsx';
import styles from './try-door.module.css';

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Options. */
  children: ReactNode;
}

/** A select as wide as its panel, its label in front. */
export function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={onChange}>
        {children}
      </Select>
    </div>
  );
}
