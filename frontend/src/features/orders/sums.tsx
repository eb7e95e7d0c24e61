import type { Money } from '@doorstep/backend/contract/money';
import { Price } from '../../components/ui/price.tsx';
import { formatMoney } from '../../lib/money.ts';
import { orderTexts } from '../../texts/orders.ts';
import styles from './sums.module.css';

interface SumsProps {
  itemCount: number;
  subtotal: Money;
  delivery: Money;
  total: Money;
}

/** Things, delivery, total: of a basket that may be ordered, or of an order. */
export function Sums({ itemCount, subtotal, delivery, total }: SumsProps) {
  return (
    <dl className={styles.sums}>
      <div>
        <dt>{orderTexts.thingsCount(itemCount)}</dt>
        <dd>{formatMoney(subtotal)}</dd>
      </div>
      <div>
        <dt>{orderTexts.delivery}</dt>
        <dd>{delivery.amount === 0 ? orderTexts.free : formatMoney(delivery)}</dd>
      </div>
      <div className={styles.total}>
        <dt>{orderTexts.total}</dt>
        <dd>
          <Price money={total} size="big" />
        </dd>
      </div>
    </dl>
  );
}
