import type { ReactNode } from 'react';
import { Emphasised } from '../../../../components/ui/emphasised.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import styles from './verdict.module.css';

interface SourceLineProps {
  /** May carry **emphasis**. */
  text: string;
  live: boolean;
  /** What one can do about it. */
  children?: ReactNode;
}

/** Where the picture comes from and how old it is. Not spoken by itself: it changes every second. */
export function SourceLine({ text, live, children }: SourceLineProps) {
  return (
    <div className={styles.source}>
      <p>
        <span className={classNames(styles.lamp, live && styles.lit)} aria-hidden="true" />
        <span>
          <Emphasised text={text} />
        </span>
      </p>
      {children}
    </div>
  );
}
