import type { StockShortage } from '@doorstep/backend/contract/error';
import { ApiError } from '../../lib/api-error.ts';

function isStockShortage(details: unknown): details is StockShortage {
  return (
    typeof details === 'object' &&
    details !== null &&
    'name' in details &&
    typeof details.name === 'string' &&
    'requested' in details &&
    typeof details.requested === 'number' &&
    'available' in details &&
    typeof details.available === 'number'
  );
}

/** Reads how many are left from an `out_of_stock` error; anything else gives undefined. */
export function shortageOf(error: unknown): StockShortage | undefined {
  return error instanceof ApiError &&
    error.code === 'out_of_stock' &&
    isStockShortage(error.details)
    ? error.details
    : undefined;
}
