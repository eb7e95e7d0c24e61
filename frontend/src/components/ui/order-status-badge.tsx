import type { OrderStatus } from '@doorstep/backend/contract/order';
import { classNames } from '../../lib/class-names.ts';
import { statusTexts } from '../../texts/orders.ts';
import styles from './order-status-badge.module.css';

const looks: Record<OrderStatus, string | undefined> = {
  placed: styles.open,
  paid: styles.open,
  shipped: styles.underWay,
  delivered: undefined,
  cancelled: styles.over,
};

/** What has become of an order, in words and in shape as well as in colour. */
export function OrderStatusBadge({ status }: { status: OrderStatus }) {
  return <span className={classNames(styles.badge, looks[status])}>{statusTexts[status]}</span>;
}
