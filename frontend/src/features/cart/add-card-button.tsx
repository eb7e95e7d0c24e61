import type { Product } from '@doorstep/backend/contract/product';
import { Icon } from '../../components/ui/icon.tsx';
import { Note } from '../../components/ui/note.tsx';
import { addTexts } from '../../texts/cart.ts';
import styles from './add-to-basket.module.css';
import { useAdd } from './use-add.tsx';

/** The round button of a product card; a failure floats below the card it belongs to. */
export function AddCardButton({ product }: { product: Product }) {
  const { state, add } = useAdd(product);
  return (
    <>
      <button
        type="button"
        className={styles.round}
        aria-label={addTexts.addNamed(product.name)}
        aria-busy={state.step === 'adding'}
        onClick={() => void add(1)}
      >
        <Icon name={state.step === 'added' ? 'check' : 'plus'} />
      </button>
      {state.step === 'failed' && (
        <div className={styles.below}>
          <Note kind="bad" role="alert">
            {state.message}
          </Note>
        </div>
      )}
    </>
  );
}
