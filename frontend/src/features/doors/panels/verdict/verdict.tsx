import { status } from '../frame/status.ts';
import styles from './verdict.module.css';

/** Whether every door does what is written, and out of how many tries that is said. */
export function Verdict({ headline, tally }: { headline: string; tally: string }) {
  return (
    <div className={styles.verdict} {...status}>
      <h2>{headline}</h2>
      <p className={styles.tally}>{tally}</p>
    </div>
  );
}
