import { Link, useRoute } from 'wouter';
import { Icon } from '../../components/ui/icon.tsx';
import { paths } from '../../lib/paths.ts';
import { cartTexts } from '../../texts/cart.ts';
import styles from './basket-link.module.css';
import { useCart } from './cart-query.ts';

/** The way to the basket in the header; the count is part of its name, and its bubble absent at 0. */
export function BasketLink() {
  const count = useCart().data?.itemCount ?? 0;
  const [isHere] = useRoute(paths.cart.pattern);
  return (
    <Link
      href={paths.cart.href()}
      className={styles.link}
      aria-current={isHere ? 'page' : undefined}
    >
      <Icon name="basket" />
      <span aria-hidden="true" className={styles.label}>
        {cartTexts.basket}
      </span>
      <span className="visually-hidden">
        {count === 0 ? cartTexts.basket : cartTexts.basketWith(count)}
      </span>
      {count > 0 && (
        <span aria-hidden="true" className={styles.count}>
          {count}
        </span>
      )}
    </Link>
  );
}
