import { classNames } from '../../lib/class-names.ts';
import type { StepState } from './model/judged.ts';
import styles from './step-mark.module.css';

const marks: Partial<Record<StepState, string>> = {
  begun: 'M6.5 17h7',
  fails: 'M6.5 13.5l7 7M13.5 13.5l-7 7',
  done: 'M5.5 17l3.2 3.4 6-7',
};

/** A doorway that stands for a step: empty, or with what came of it. Words beside it say the same. */
export function StepMark({ state, size = 'm' }: { state: StepState; size?: 'm' | 's' }) {
  const mark = marks[state];
  return (
    <svg
      className={classNames(styles.mark, styles[state], size === 's' && styles.small)}
      viewBox="0 0 20 26"
      aria-hidden="true"
    >
      <path className={styles.door} d="M1.5 24.5V10a8.5 8.5 0 0 1 17 0v14.5z" />
      {mark && <path className={styles.sign} d={mark} />}
    </svg>
  );
}
