import type { AdminOrder } from '@doorstep/backend/contract/admin-orders';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { adminOrdersTexts } from '../../texts/admin.ts';
import styles from './order-steps.module.css';

interface CancelQuestionProps {
  order: AdminOrder;
  onYes: () => void;
  onKeep: () => void;
}

/** Asks whether an order is really to be cancelled. The harmless answer has the focus. */
export function CancelQuestion({ order, onYes, onKeep }: CancelQuestionProps) {
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <fieldset>
      <legend id={id} className={styles.question}>
        {adminOrdersTexts.sureToCancel(order.itemCount)}
      </legend>
      <div className={styles.steps}>
        <Button size="s" ref={keep} onClick={onKeep} aria-describedby={id}>
          {adminOrdersTexts.keep}
        </Button>
        <Button size="s" kind="quiet" onClick={onYes}>
          {adminOrdersTexts.yesCancel}
        </Button>
      </div>
    </fieldset>
  );
}
