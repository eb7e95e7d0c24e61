import type { CartLine } from '@doorstep/backend/contract/cart';
import { Note } from '../../components/ui/note.tsx';
import { cartTexts } from '../../texts/cart.ts';
import styles from './basket-line.module.css';
import type { LineNote } from './line-note.ts';
import { lineNoteText } from './line-note.ts';

/** The note below a line; a quantity that could not be changed can be tried again. */
export function BasketLineNote({
  note,
  line,
  onRetry,
}: {
  note: LineNote | undefined;
  line: CartLine;
  onRetry: (wanted: number) => void;
}) {
  if (note === undefined) return null;
  const isGood = note.kind === 'reduced';
  return (
    <Note kind={isGood ? 'warn' : 'bad'} role={isGood ? 'status' : 'alert'}>
      {lineNoteText(note, { quantity: line.quantity, stock: line.product.stock })}
      {note.kind === 'not-changed' && (
        <>
          {' '}
          <button type="button" className={styles.retry} onClick={() => onRetry(note.wanted)}>
            {cartTexts.tryAgain}
          </button>
        </>
      )}
    </Note>
  );
}
