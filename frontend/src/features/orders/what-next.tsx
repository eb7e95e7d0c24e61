import type { Order } from '@doorstep/backend/contract/order';
import type { ReactNode } from 'react';
import { orderTexts } from '../../texts/orders.ts';
import { nextDay, twoToFourDays } from './order-days.ts';
import styles from './receipt.module.css';

function Step({ isDone, children }: { isDone: boolean; children: ReactNode }) {
  return (
    <li className={isDone ? styles.done : undefined}>
      <span>
        {isDone && <span className="visually-hidden">{orderTexts.done}</span>}
        {children}
      </span>
    </li>
  );
}

/** The steps from the shop to the door; the first is done as soon as the order exists. */
export function WhatNext({ order: { placedAt, delivery, status } }: { order: Order }) {
  if (status === 'cancelled') {
    return (
      <ol className={styles.next}>
        <Step isDone>{orderTexts.backOnShelf}</Step>
      </ol>
    );
  }
  const hasArrived = status === 'delivered';
  return (
    <ol className={styles.next}>
      <Step isDone>
        {orderTexts.stockSet}
        <span className={styles.hint}>{orderTexts.stockSetHint}</span>
      </Step>
      {delivery === 'step' ? (
        <>
          <Step isDone={hasArrived || status === 'shipped'}>
            {orderTexts.packedBy(nextDay(placedAt))}
          </Step>
          <Step isDone={hasArrived}>{orderTexts.onYourStep(twoToFourDays(placedAt))}</Step>
        </>
      ) : (
        <Step isDone={hasArrived}>{orderTexts.knocking(nextDay(placedAt))}</Step>
      )}
    </ol>
  );
}
