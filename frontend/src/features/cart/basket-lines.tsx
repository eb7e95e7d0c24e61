import type { CartLine } from '@doorstep/backend/contract/cart';
import { useRef } from 'react';
import { cartTexts } from '../../texts/cart.ts';
import { BasketLine } from './basket-line.tsx';
import styles from './basket-line.module.css';
import { useRemovedToast } from './use-removed-toast.tsx';

/** The things in the basket. After one is removed the focus stays here, on the list. */
export function BasketLines({ lines }: { lines: CartLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const showRemoved = useRemovedToast();
  return (
    <ul className={styles.lines} ref={list} tabIndex={-1} aria-label={cartTexts.list}>
      {lines.map((line) => (
        <BasketLine
          key={line.product.id}
          line={line}
          onRemoved={() => {
            list.current?.focus({ preventScroll: true });
            showRemoved(line);
          }}
        />
      ))}
    </ul>
  );
}
