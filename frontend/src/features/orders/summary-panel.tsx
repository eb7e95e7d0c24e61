import type { ReactNode } from 'react';
import styles from './summary-panel.module.css';

/** The panel beside a basket or a form; it stays in sight on a wide screen. */
export function SummaryPanel({ title, children }: { title: string; children: ReactNode }) {
  return (
    <aside className={styles.panel} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </aside>
  );
}
