import type { AdminOrder } from '@doorstep/backend/contract/admin-orders';
import type { OrderStatus } from '@doorstep/backend/contract/order';
import { useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { adminOrdersTexts } from '../../texts/admin.ts';
import { CancelQuestion } from './cancel-question.tsx';
import styles from './order-steps.module.css';

interface OrderStepsProps {
  order: AdminOrder;
  underWay: OrderStatus | undefined;
  onStep: (status: OrderStatus) => void;
}

/** Where an order can go from here, as the server says; whoever wants to cancel is asked again. */
export function OrderSteps({ order, underWay, onStep }: OrderStepsProps) {
  const [asked, setAsked] = useState<'never' | 'now' | 'kept'>('never');
  if (asked === 'now') {
    return (
      <CancelQuestion
        order={order}
        onYes={() => {
          setAsked('never');
          onStep('cancelled');
        }}
        onKeep={() => setAsked('kept')}
      />
    );
  }
  return (
    <div className={styles.steps}>
      {order.nextStatuses.map((status) => (
        <Button
          key={status}
          ref={status === 'cancelled' && asked === 'kept' ? (button) => button?.focus() : undefined}
          size="s"
          kind={status === 'cancelled' ? 'quiet' : 'primary'}
          busy={underWay === status}
          aria-label={adminOrdersTexts.stepNamed(status, order.number)}
          onClick={() => (status === 'cancelled' ? setAsked('now') : onStep(status))}
        >
          {underWay === status ? adminOrdersTexts.busy : adminOrdersTexts.step(status)}
        </Button>
      ))}
    </div>
  );
}
