import type { ReactNode } from 'react';
import type { LoadingPhase } from '../../lib/use-loading-phase.ts';
import styles from './skeleton.module.css';

interface LoadingRegionProps {
  phase: LoadingPhase;
  /** Boxes of the size of what will come. */
  skeleton: ReactNode;
  children: ReactNode;
}

/** Shows boxes or content by phase; readers hear that it is busy, and nothing of the boxes. */
export function LoadingRegion({ phase, skeleton, children }: LoadingRegionProps) {
  if (phase === 'done') return children;
  return (
    <div aria-busy="true">
      <div aria-hidden="true" className={phase === 'waiting' ? styles.waiting : undefined}>
        {skeleton}
      </div>
    </div>
  );
}
