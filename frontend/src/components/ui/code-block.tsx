import type { ReactNode } from 'react';
import styles from './code-block.module.css';

/** Lines as they are typed, in a box; long ones wrap. */
export function CodeBlock({ children }: { children: ReactNode }) {
  return <pre className={styles.block}>{children}</pre>;
}
