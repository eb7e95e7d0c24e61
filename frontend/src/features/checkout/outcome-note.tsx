import type { StockShortage } from '@doorstep/backend/contract/error';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { Note } from '../../components/ui/note.tsx';
import { paths } from '../../lib/paths.ts';
import { outcomeTexts } from '../../texts/checkout.ts';
import type { Outcome } from './outcome.ts';
import styles from './outcome-note.module.css';
import { ShortageNote } from './shortage-note.tsx';

interface OutcomeNoteProps {
  outcome: Outcome;
  /** The total that is asked now, as text. */
  total: string;
  onFit: (shortage: StockShortage) => Promise<void>;
}

/**
 * Says what came of an attempt that gave no order, and takes the focus: it is what counts now. Give
 * each attempt a `key`, so that the same answer is noticed again.
 */
export function OutcomeNote({ outcome, total, onFit }: OutcomeNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div className={styles.outcome} tabIndex={-1} ref={note}>
      <OutcomeSentence outcome={outcome} total={total} onFit={onFit} />
    </div>
  );
}

function OutcomeSentence({ outcome, total, onFit }: OutcomeNoteProps) {
  if (outcome.kind === 'shortage') {
    return <ShortageNote shortage={outcome.shortage} onFit={onFit} />;
  }
  const isBad = outcome.kind === 'unsure' || outcome.kind === 'refused';
  return (
    <Note kind={isBad ? 'bad' : 'warn'} role="alert">
      {outcome.kind === 'unsure' && outcomeTexts.unsure}
      {outcome.kind === 'total-changed' && outcomeTexts.totalChanged(total)}
      {outcome.kind === 'key-reused' && (
        <>
          {outcomeTexts.keyReused} <Link href={paths.orders.href()}>{outcomeTexts.seeOrders}</Link>
        </>
      )}
      {outcome.kind === 'refused' && (
        <>
          {outcomeTexts.refused}
          <span className={styles.small}>
            {outcome.code}
            {outcome.requestId !== undefined && ` · request ${outcome.requestId}`}
          </span>
        </>
      )}
    </Note>
  );
}
