import type { AdminProduct } from '@doorstep/backend/contract/admin-products';
import { useEffect, useRef } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { editTexts } from '../../texts/admin.ts';
import { changesBetween } from './changes-between.ts';
import styles from './edit-outcome.module.css';
import type { EditOutcome } from './use-product-edit.ts';

interface FailedEditProps {
  outcome: Extract<EditOutcome, { kind: 'conflict' | 'failed' }>;
  seen: AdminProduct;
  onKeep: (now: AdminProduct) => void;
  onTake: (now: AdminProduct) => void;
}

/** Why nothing was saved, and what can be done about it. It takes the focus. */
export function FailedEdit({ outcome, seen, onKeep, onTake }: FailedEditProps) {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div tabIndex={-1} ref={note}>
      {outcome.kind === 'failed' ? (
        <Note kind="bad" role="alert">
          {outcome.sentence}
          {outcome.detail !== undefined && <span className={styles.detail}>{outcome.detail}</span>}
        </Note>
      ) : (
        <Note kind="warn" role="alert">
          {editTexts.conflict(outcome.now.name)}
          <ul className={styles.changes}>
            {changesBetween(seen, outcome.now).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <div className={styles.ways}>
            <Button size="s" onClick={() => onKeep(outcome.now)}>
              {editTexts.keepMine}
            </Button>
            <Button size="s" kind="quiet" onClick={() => onTake(outcome.now)}>
              {editTexts.takeTheirs}
            </Button>
          </div>
        </Note>
      )}
    </div>
  );
}
