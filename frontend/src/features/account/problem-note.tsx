import { useEffect, useRef } from 'react';
import { Note } from '../../components/ui/note.tsx';
import type { AccountFailure } from './account-failure.ts';
import styles from './problem-note.module.css';

/** What no field is to blame for. It takes the focus whenever an attempt has come to this. */
export function ProblemNote({ problem }: { problem: NonNullable<AccountFailure['problem']> }) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={note}>
      <Note kind="bad" role="alert">
        {problem.sentence}
        {problem.detail !== undefined && <span className={styles.detail}>{problem.detail}</span>}
      </Note>
    </div>
  );
}
