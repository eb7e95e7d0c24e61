import type { StockShortage } from '@doorstep/backend/contract/error';
import { ApiError } from '../../lib/api-error.ts';

/** What came of an attempt that gave no order. */
export type Outcome =
  /** Nobody knows whether the order was placed. */
  | { kind: 'unsure' }
  | { kind: 'shortage'; shortage: StockShortage }
  | { kind: 'total-changed' }
  /** The key has placed an order already, with another body. */
  | { kind: 'key-reused' }
  /** A definite no: nothing was booked. */
  | { kind: 'refused'; code: string; requestId: string | undefined };

function isStockShortage(details: unknown): details is StockShortage {
  return (
    typeof details === 'object' &&
    details !== null &&
    'productId' in details &&
    typeof details.productId === 'number' &&
    'name' in details &&
    typeof details.name === 'string' &&
    'available' in details &&
    typeof details.available === 'number'
  );
}

/** Only a readable answer of the API below 500 says for certain that nothing was booked. */
function isDefinite(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.code !== 'network' &&
    error.code !== 'timeout' &&
    error.status >= 400 &&
    error.status < 500
  );
}

/** Judges what a failed attempt to order means for the customer. */
export function outcomeOf(error: unknown): Outcome {
  if (!isDefinite(error)) return { kind: 'unsure' };
  const { code, details, requestId } = error;
  if (code === 'out_of_stock' && isStockShortage(details)) {
    return { kind: 'shortage', shortage: details };
  }
  if (code === 'total_changed') return { kind: 'total-changed' };
  if (code === 'idempotency_key_reused') return { kind: 'key-reused' };
  return { kind: 'refused', code, requestId };
}
