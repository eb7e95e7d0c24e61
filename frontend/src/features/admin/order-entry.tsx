import type { AdminOrder } from '@doorstep/backend/contract/admin-orders';
import { useEffect, useRef } from 'react';
import { Note } from '../../components/ui/note.tsx';
import { OrderStatusBadge } from '../../components/ui/order-status-badge.tsx';
import { Price } from '../../components/ui/price.tsx';
import { adminOrdersTexts } from '../../texts/admin.ts';
import { OrderContents } from './order-contents.tsx';
import styles from './order-entry.module.css';
import { OrderSteps } from './order-steps.tsx';
import { useStatusChange } from './use-status-change.ts';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const noteKinds = { done: 'info', changed: 'warn', failed: 'bad' } as const;

/** One order of the list, with what can be done about it. */
export function OrderEntry({ order }: { order: AdminOrder }) {
  const { number, status, placedAt, name, email, account, total } = order;
  const { change, underWay, outcome } = useStatusChange(order);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be gone: what it led to is where to go on.
  useEffect(() => {
    if (outcome) heading.current?.focus();
  }, [outcome]);
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <h2 className={styles.number} tabIndex={-1} ref={heading}>
          {number} <OrderStatusBadge status={status} />
        </h2>
        <p className="small muted">
          {adminOrdersTexts.placed}{' '}
          <time dateTime={placedAt}>{moment.format(new Date(placedAt))}</time>
        </p>
      </div>
      <p className={styles.customer}>
        {name}
        <span className="small muted">
          {email}, {adminOrdersTexts.buyer(email, account?.email)}
        </span>
      </p>
      <p className={styles.total}>
        <Price money={total} />
      </p>
      <div className={styles.contents}>
        <OrderContents order={order} />
      </div>
      <div className={styles.steps}>
        <OrderSteps
          key={status}
          order={order}
          underWay={underWay}
          onStep={(to) => void change(to)}
        />
      </div>
      <output className={styles.outcome}>
        {outcome && (
          <Note kind={noteKinds[outcome.kind]}>
            {outcome.sentence}
            {'detail' in outcome && <span className={styles.detail}>{outcome.detail}</span>}
          </Note>
        )}
      </output>
    </li>
  );
}
