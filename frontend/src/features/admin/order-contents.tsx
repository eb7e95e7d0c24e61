import type { AdminOrder } from '@doorstep/backend/contract/admin-orders';
import { formatMoney } from '../../lib/money.ts';
import { adminOrdersTexts } from '../../texts/admin.ts';
import styles from './order-contents.module.css';

const countries = new Intl.DisplayNames('en-GB', { type: 'region' });

/** What is in an order and where it goes, folded away until it is wanted. */
export function OrderContents({ order }: { order: AdminOrder }) {
  const { name, address, lines, itemCount } = order;
  return (
    <details className={styles.contents}>
      <summary>{adminOrdersTexts.what(itemCount)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.productId}>
            <span>
              {line.quantity} × {line.name} <span className="muted">{line.sku}</span>
            </span>
            <span>{formatMoney(line.sum)}</span>
          </li>
        ))}
      </ul>
      <address>
        {name}, {address.street} {address.houseNumber}, {address.postcode} {address.city},{' '}
        {countries.of(address.country) ?? address.country}
      </address>
    </details>
  );
}
