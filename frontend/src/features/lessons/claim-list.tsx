import { useId } from 'react';
import { classNames } from '../../lib/class-names.ts';
import { lessonTexts } from '../../texts/lessons.ts';
import styles from './claim-list.module.css';
import { ClaimMark } from './claim-mark.tsx';
import type { JudgedClaim } from './model/judged.ts';

/** What must hold, each with what is known of it. `quiet` while nobody has looked at any. */
export function ClaimList({ claims, quiet }: { claims: readonly JudgedClaim[]; quiet: boolean }) {
  const id = useId();
  return (
    <div className={styles.claims}>
      <h3 id={id}>{lessonTexts.claims}</h3>
      <ul aria-labelledby={id}>
        {claims.map((claim) => (
          <li key={claim.what} className={styles[claim.state]}>
            <ClaimMark state={claim.state} />
            <div>
              <span className={styles.what}>{claim.what}</span>{' '}
              <span className={classNames(styles.word, quiet && 'visually-hidden')}>
                <span className={styles.state}>{lessonTexts.claim[claim.state]}</span>
                {claim.saw !== undefined && `, ${lessonTexts.saw(claim.saw)}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
