import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  heading: ReactNode;
  /** What stands at the end of the heading's line. */
  aside?: ReactNode;
  /** Whether it is a card of its own, or part of the page's ground. */
  bare?: boolean;
  children: ReactNode;
}

/** A part of the page with a heading, that readers can jump to. */
export function Panel({ heading, aside, bare = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={bare ? styles.section : styles.panel} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{heading}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
