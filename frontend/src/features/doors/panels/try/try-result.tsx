import type { DoorsClaim } from '@doorstep/backend/contract/doors-matrix';
import type { TryReply } from '@doorstep/backend/contract/doors-tries';
import { Emphasised } from '../../../../components/ui/emphasised.tsx';
import { classNames } from '../../../../lib/class-names.ts';
import { tryTexts } from '../../../../texts/doors-page.ts';
import { tellTries } from './tries-told.ts';
import type { Outcome } from './tries-told.ts';
import styles from './try-result.module.css';

interface TryResultProps {
  reply: TryReply;
  expected: DoorsClaim['expected'];
}

/** What came of one try, or who answered how often of many. */
export function TryResult({ reply: { tries }, expected }: TryResultProps) {
  const { outcomes, clients, took } = tellTries(tries);
  const [first] = outcomes;
  if (!first) return null;
  const isOne = tries.length === 1;
  return (
    <>
      {isOne ? (
        <p className={styles.first}>
          <Outcome outcome={first} />
          {took && ` ${tryTexts.after(took)}.`} {expectation(expected, first.mismatch)}
        </p>
      ) : (
        <>
          <p className={styles.word}>{tryTexts.spread}</p>
          <ul className={styles.counts}>
            {outcomes.map((outcome) => (
              <li key={`${outcome.word} ${outcome.pod}`}>
                <Outcome outcome={outcome} />
                <span>{tryTexts.counts(outcome.count, tries.length)}</span>
                <span
                  className={classNames(styles.bar, outcome.mismatch && styles.barWrong)}
                  style={{ width: `${(100 * outcome.count) / tries.length}%` }}
                />
              </li>
            ))}
          </ul>
          <p>
            {expectation(
              expected,
              outcomes.some(({ mismatch }) => mismatch),
            )}
            {took && ` ${took}`}
          </p>
        </>
      )}
      {clients.length > 0 && <p>{tryTexts.seenAs(clients.join(', '))}</p>}
      {isOne && tries[0]?.why && <p>{tries[0].why}</p>}
    </>
  );
}

function Outcome({ outcome: { word, pod, mismatch } }: { outcome: Outcome }) {
  return (
    <span>
      <span className={classNames(styles.word, mismatch && styles.wrong)}>
        {word.charAt(0).toUpperCase() + word.slice(1)}
      </span>
      {pod && (
        <>
          {' '}
          <Emphasised text={tryTexts.by(pod)} />
        </>
      )}
    </span>
  );
}

function expectation(expected: DoorsClaim['expected'], mismatch: boolean): string {
  if (expected === 'unclear') return tryTexts.unclear;
  return mismatch ? tryTexts.expected(expected) : tryTexts.asExpected;
}
