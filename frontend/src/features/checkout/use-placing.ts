import type { Order } from '@doorstep/backend/contract/order';
import { useRef, useState } from 'react';
import { call } from '../../lib/api-client.ts';
import { createIntentStore } from './intent-store.ts';
import { toOrderRequest } from './order-request.ts';
import type { Outcome } from './outcome.ts';
import { outcomeOf } from './outcome.ts';
import { randomKey } from './random-key.ts';
import type { Attempt } from './read-values.ts';
import { createSessionText } from './session-text.ts';

const intents = createIntentStore(
  createSessionText('doorstep.checkout.intent', () => sessionStorage),
  randomKey,
);

export type Placing = ReturnType<typeof usePlacing>;

interface PlacingEvents {
  onPlaced: (order: Order) => Promise<void>;
  /** The server refused for certain: the basket on this page may be out of date. */
  onRefused: () => void;
}

/**
 * Places the order of this tab's intent to buy. While nobody knows how an attempt ended, only the
 * same attempt can be sent again, under the same key. A placed order leaves `isPlacing` on: what
 * follows is another page.
 */
export function usePlacing({ onPlaced, onRefused }: PlacingEvents) {
  const [pending, setPending] = useState(() => intents.current().attempt);
  const [outcome, setOutcome] = useState<Outcome | undefined>(pending && { kind: 'unsure' });
  const [failures, setFailures] = useState(0);
  const [isPlacing, setIsPlacing] = useState(false);
  const isSending = useRef(false);

  const place = async (attempt: Attempt) => {
    if (isSending.current) return;
    isSending.current = true;
    setIsPlacing(true);
    const { key } = intents.begin(attempt);
    try {
      const order = await call('POST /api/orders', {
        headers: { 'idempotency-key': key },
        body: toOrderRequest(attempt.values, attempt.expectedTotal),
      });
      intents.renew();
      void onPlaced(order);
    } catch (error) {
      const next = outcomeOf(error);
      setOutcome(next);
      setFailures((count) => count + 1);
      setIsPlacing(false);
      setPending(next.kind === 'unsure' ? attempt : undefined);
      if (next.kind === 'unsure') return;
      if (next.kind === 'key-reused') intents.renew();
      else intents.settle();
      onRefused();
    } finally {
      isSending.current = false;
    }
  };

  return {
    place,
    pending,
    outcome,
    failures,
    isPlacing,
    forgetOutcome: () => setOutcome(undefined),
  };
}
