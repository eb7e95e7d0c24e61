import type { Product } from '@doorstep/backend/contract/product';
import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Note } from '../../components/ui/note.tsx';
import { Stepper } from '../../components/ui/stepper.tsx';
import { addTexts } from '../../texts/cart.ts';
import type { AddState } from './add-state.ts';
import styles from './add-to-basket.module.css';
import { maxLineQuantity, mostOf } from './quantity.ts';
import { useAdd } from './use-add.tsx';

const labels: Record<AddState['step'], string> = {
  idle: addTexts.add,
  adding: addTexts.adding,
  added: addTexts.added,
  failed: addTexts.add,
};

/** Stepper and button of a product page, with what went wrong below them. */
export function AddPageRow({ product }: { product: Product }) {
  const { state, add } = useAdd(product);
  const [quantity, setQuantity] = useState(1);
  const [limited, setLimited] = useState(false);

  if (product.stock === 0) {
    return (
      <div className={styles.row}>
        <Button disabled>{addTexts.outOfStock}</Button>
      </div>
    );
  }
  const most = mostOf(product);
  const note = noteOf(state, limited ? limitText(product) : undefined);
  return (
    <div className={styles.page}>
      <div className={styles.row}>
        <Stepper
          label={addTexts.quantityOf(product.name)}
          value={Math.min(quantity, most)}
          max={most}
          onChange={(value, typed) => {
            setQuantity(value);
            setLimited(typed > most);
          }}
        />
        <Button busy={state.step === 'adding'} onClick={() => void add(Math.min(quantity, most))}>
          <span className={styles.label}>
            <span aria-hidden="true" className={styles.widest}>
              {addTexts.add}
            </span>
            <span>{labels[state.step]}</span>
          </span>
        </Button>
      </div>
      {note !== undefined && (
        <Note kind={note.kind} role={note.role}>
          {note.text}
        </Note>
      )}
    </div>
  );
}

function limitText({ stock }: Product): string {
  return stock > maxLineQuantity ? addTexts.mostOfOne(maxLineQuantity) : addTexts.limited(stock);
}

function noteOf(state: AddState, limit: string | undefined) {
  if (state.step === 'failed') {
    return { kind: 'bad', role: 'alert', text: state.message } as const;
  }
  return limit === undefined ? undefined : ({ kind: 'warn', role: 'status', text: limit } as const);
}
