import type { HistoryEvent } from './history.ts';

/** The figures of a run. */
export interface Summary {
  /** Checkouts, not counting repetitions. */
  orders: number;
  confirmed: number;
  refused: number;
  /** Requests that were sent to the checkout, repetitions too. */
  requests: number;
  /** Of these, without a clear answer. */
  ambiguous: number;
  /** Why, with how often. */
  reasons: Record<string, number>;
  faults: number;
  seconds: number;
}

export function summarise(history: HistoryEvent[]): Summary {
  const count = (type: HistoryEvent['type']) =>
    history.filter((event) => event.type === type).length;
  const end = history.findLast((event) => event.type === 'end');
  const doubts = history.filter((event) => event.type === 'ambiguous');
  const orders = count('purchase');
  const confirmed = end?.orders.length ?? 0;
  return {
    orders,
    confirmed,
    refused: orders - confirmed,
    requests: count('invoke'),
    ambiguous: doubts.length,
    reasons: Object.fromEntries(
      [...Map.groupBy(doubts, ({ reason }) => reason)].map(([reason, of]) => [reason, of.length]),
    ),
    faults: count('fault'),
    seconds: (end?.time ?? 0) / 1000,
  };
}
