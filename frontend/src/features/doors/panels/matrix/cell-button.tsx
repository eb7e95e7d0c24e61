import { classNames } from '../../../../lib/class-names.ts';
import { matrixTexts } from '../../../../texts/doors-page.ts';
import type { DoorState } from '../../model/door-state.ts';
import { observedWord } from '../../model/observed.ts';
import type { SeenNow } from '../../model/view.ts';
import styles from './cell-button.module.css';
import type { MatrixCell } from './matrix.ts';
import { MiniDoor } from './mini-door.tsx';

interface CellButtonProps {
  cell: MatrixCell;
  selected: boolean;
  onSelect: () => void;
  /** Where the arrow keys find it: `row column`. */
  at?: string;
  tabIndex?: number;
}

const looks: Record<DoorState, string | undefined> = {
  open: styles.open,
  shut: undefined,
  'in doubt': styles.doubt,
  mismatch: styles.mismatch,
};

/** What was seen in bold, what was expected under it; pressing it asks why. */
export function CellButton({ cell, selected, onSelect, at, tabIndex }: CellButtonProps) {
  const { claim, seen, state } = cell;
  const isShut = state === 'shut' || (state === 'mismatch' && claim.expected === 'open');
  return (
    <button
      type="button"
      className={classNames(styles.cell, looks[state], selected && styles.selected)}
      aria-pressed={selected}
      data-at={at}
      tabIndex={tabIndex}
      onClick={onSelect}
    >
      <MiniDoor state={state} shut={isShut} />
      <span className={styles.observed}>{observedNow(seen)}</span>
      <span className={styles.expected}>{matrixTexts.expected[claim.expected]}</span>
      {state === 'mismatch' && (
        <span className="visually-hidden">{`. ${matrixTexts.mismatch}.`}</span>
      )}
    </button>
  );
}

function observedNow(seen: SeenNow | undefined): string {
  if (!seen) return matrixTexts.notTried;
  return seen.aged ? matrixTexts.aged : observedWord(seen);
}
