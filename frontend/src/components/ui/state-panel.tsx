import type { ReactNode } from 'react';
import styles from './state-panel.module.css';

interface StatePanelProps {
  /** A `Spot`, or nothing. */
  picture?: ReactNode;
  /** The heading element: a `PageHeading` when the panel is the page, else an `h2`. */
  title: ReactNode;
  children: ReactNode;
  /** One main action. */
  action?: ReactNode;
  /** Small print, e.g. code and request id. */
  detail?: ReactNode;
}

/** Empty, broken, not there: a small doorway picture, a heading, a sentence or two, one way on. */
export function StatePanel({ picture, title, children, action, detail }: StatePanelProps) {
  return (
    <div className={styles.panel}>
      {picture && <div className={styles.picture}>{picture}</div>}
      <div className={styles.title}>{title}</div>
      <div className={styles.words}>{children}</div>
      {action}
      {detail && <p className={styles.detail}>{detail}</p>}
    </div>
  );
}
