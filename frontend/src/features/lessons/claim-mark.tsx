import type { ClaimState } from './model/judged.ts';
import styles from './claim-list.module.css';

const drawings: Record<ClaimState, string> = {
  open: 'M16 10a6 6 0 1 1-12 0 6 6 0 0 1 12 0z',
  holds: 'M4 10.5l4 4 8-9',
  fails: 'M5 5l10 10M15 5L5 15',
};

/** A ring, a tick or a cross; the words beside it say the same. */
export function ClaimMark({ state }: { state: ClaimState }) {
  return (
    <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[state]} />
    </svg>
  );
}
