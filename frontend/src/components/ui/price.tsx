import type { Money } from '@doorstep/backend/contract/money';
import { classNames } from '../../lib/class-names.ts';
import { formatMoney } from '../../lib/money.ts';
import styles from './price.module.css';

interface PriceProps {
  money: Money;
  size?: 'm' | 'big';
}

/** The one place where an amount becomes text on a page. */
export function Price({ money, size = 'm' }: PriceProps) {
  return (
    <span className={classNames(styles.price, size === 'big' && styles.big)}>
      {formatMoney(money)}
    </span>
  );
}
