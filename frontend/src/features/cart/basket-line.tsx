import type { CartLine } from '@doorstep/backend/contract/cart';
import { Link } from 'wouter';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { Note } from '../../components/ui/note.tsx';
import { Price } from '../../components/ui/price.tsx';
import { Stepper } from '../../components/ui/stepper.tsx';
import { StockBadge } from '../../components/ui/stock-badge.tsx';
import { classNames } from '../../lib/class-names.ts';
import { formatMoney } from '../../lib/money.ts';
import { paths } from '../../lib/paths.ts';
import { addTexts, cartTexts } from '../../texts/cart.ts';
import styles from './basket-line.module.css';
import { BasketLineNote } from './basket-line-note.tsx';
import { useLine } from './use-line.ts';

/** One thing in the basket: picture, name, price each, quantity, sum, and a note when need be. */
export function BasketLine({ line, onRemoved }: { line: CartLine; onRemoved: () => void }) {
  const { product, quantity, sum } = line;
  const { shown, most, note, isRemoving, setQuantity, remove } = useLine(line, onRemoved);
  const isSoldOut = product.stock === 0;
  return (
    <li className={classNames(styles.line, isSoldOut && styles.gone)}>
      <div className={styles.picture}>
        <ProductPicture category={product.category} illustration={product.illustration} />
      </div>
      <div className={styles.what}>
        <h2>
          <Link href={paths.product.href(product.slug)}>{product.name}</Link>
        </h2>
        <p className={styles.each}>
          {formatMoney(product.price)} {cartTexts.each}
        </p>
        <button
          type="button"
          className={styles.remove}
          aria-label={cartTexts.removeNamed(product.name)}
          aria-busy={isRemoving}
          onClick={() => void remove()}
        >
          {cartTexts.remove}
        </button>
      </div>
      {isSoldOut ? (
        <StockBadge stock={0} />
      ) : (
        <Stepper
          label={addTexts.quantityOf(product.name)}
          value={shown}
          max={most}
          onChange={(value, typed) => setQuantity(value, typed)}
        />
      )}
      <p className={styles.sum} aria-busy={shown !== quantity}>
        <Price money={sum} />
      </p>
      <div className={styles.note}>
        {isSoldOut ? (
          <Note kind="warn">{cartTexts.soldOut(product.name)}</Note>
        ) : (
          <BasketLineNote
            note={note}
            line={line}
            onRetry={(wanted) => setQuantity(wanted, wanted)}
          />
        )}
      </div>
    </li>
  );
}
