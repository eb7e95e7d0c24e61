import type { Order, OrderLine } from '@doorstep/backend/contract/order';
import type { ReactNode } from 'react';
import { OrderRow } from './order-row.tsx';
import styles from './order-row.module.css';

/** Orders, in the order in which the server gives them: newest first. */
export function OrderList({
  orders,
  headings = 'h2',
  renderPicture,
}: {
  orders: Order[];
  /** What the orders' headings are, by what stands above the list. */
  headings?: 'h2' | 'h3';
  renderPicture: (line: OrderLine) => ReactNode;
}) {
  return (
    <ul className={styles.rows}>
      {orders.map((order) => (
        <OrderRow key={order.id} order={order} heading={headings} renderPicture={renderPicture} />
      ))}
    </ul>
  );
}
