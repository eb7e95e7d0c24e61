import type { ReactNode } from 'react';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './lesson-step.module.css';
import type { JudgedStep } from './model/judged.ts';

const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Which step it is and what is known of it, as a line above its heading. */
export function StepState({ judged, children }: { judged: JudgedStep; children: ReactNode }) {
  const { state, at } = judged;
  return (
    <p className={styles.state}>
      {children} ·{' '}
      {state === 'done' && at !== undefined ? (
        <strong>
          {lessonTexts.doneAt} <time dateTime={at}>{times.format(new Date(at))}</time>
        </strong>
      ) : (
        <span className={styles[state]}>{lessonTexts.state[state]}</span>
      )}
    </p>
  );
}
