import { classNames } from '../../lib/class-names.ts';
import styles from './button.module.css';

export interface ButtonLook {
  kind?: 'primary' | 'quiet' | undefined;
  size?: 'm' | 's' | undefined;
}

/** The classes of a button of this look, shared by buttons and links. */
export function buttonClass({ kind = 'primary', size = 'm' }: ButtonLook, extra?: string): string {
  return classNames(
    styles.button,
    kind === 'quiet' && styles.quiet,
    size === 's' && styles.small,
    extra,
  );
}
