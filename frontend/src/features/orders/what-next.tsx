import type { Order } from '@doorstep/backend/contract/order';
import { orderTexts } from '../../texts/orders.ts';
import { nextDay, twoToFourDays } from './order-days.ts';
import styles from './receipt.module.css';

/** The steps from the shop to the door; the first is done as soon as the order exists. */
export function WhatNext({ order: { placedAt, delivery } }: { order: Order }) {
  return (
    <ol className={styles.next}>
      <li className={styles.done}>
        <span>
          <span className="visually-hidden">{orderTexts.done}</span>
          {orderTexts.stockSet}
          <span className={styles.hint}>{orderTexts.stockSetHint}</span>
        </span>
      </li>
      {delivery === 'step' ? (
        <>
          <li>{orderTexts.packedBy(nextDay(placedAt))}</li>
          <li>{orderTexts.onYourStep(twoToFourDays(placedAt))}</li>
        </>
      ) : (
        <li>{orderTexts.knocking(nextDay(placedAt))}</li>
      )}
    </ol>
  );
}
