import type { ReactNode } from 'react';
import styles from './mono.module.css';

/** An address, a name or a field, as it is typed. */
export function Mono({ children }: { children: ReactNode }) {
  return <code className={styles.mono}>{children}</code>;
}
