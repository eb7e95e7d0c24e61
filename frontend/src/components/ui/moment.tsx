import type { ReactNode } from 'react';
import styles from './moment.module.css';

interface MomentProps {
  /** A picture as large as half the page. */
  scene: ReactNode;
  /** Whether the picture comes before the words. */
  sceneFirst?: boolean;
  /** Where to go from here. */
  ways: ReactNode;
  children: ReactNode;
}

/** A page that is one moment: a picture, a few words, and the ways on. */
export function Moment({ scene, sceneFirst = false, ways, children }: MomentProps) {
  const picture = <div className={styles.scene}>{scene}</div>;
  return (
    <div className={`page ${styles.moment}`}>
      {sceneFirst && picture}
      <div className={styles.say}>
        {children}
        <div className={styles.ways}>{ways}</div>
      </div>
      {!sceneFirst && picture}
    </div>
  );
}
