import type { Order, OrderLine } from '@doorstep/backend/contract/order';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { OrderStatusBadge } from '../../components/ui/order-status-badge.tsx';
import { Price } from '../../components/ui/price.tsx';
import { paths } from '../../lib/paths.ts';
import { orderTexts } from '../../texts/orders.ts';
import { placedOn } from './order-days.ts';
import styles from './order-row.module.css';

const mostPictures = 4;

interface OrderRowProps {
  order: Order;
  heading: 'h2' | 'h3';
  renderPicture: (line: OrderLine) => ReactNode;
}

/** One order of the list: number, day, things, total. The number's link covers the row. */
export function OrderRow({ order, heading: Heading, renderPicture }: OrderRowProps) {
  const shown = order.lines.slice(0, mostPictures);
  const hidden = order.lines.length - shown.length;
  const names = shown.map((line) => line.name);
  return (
    <li className={styles.row}>
      <div>
        <Heading className={styles.heading}>
          <Link href={paths.order.href(order.id)}>{orderTexts.pageTitle(order.number)}</Link>
        </Heading>
        <p className={styles.day}>
          <time dateTime={order.placedAt}>{placedOn(order.placedAt)}</time>
          <OrderStatusBadge status={order.status} />
        </p>
        <p className={styles.names}>
          {names.join(', ')} {hidden > 0 && orderTexts.more(hidden)}
        </p>
      </div>
      <div className={styles.pictures}>
        {shown.map((line) => (
          <div className={styles.picture} key={line.productId}>
            {renderPicture(line)}
          </div>
        ))}
      </div>
      <p className={styles.total}>
        <Price money={order.total} />
      </p>
    </li>
  );
}
