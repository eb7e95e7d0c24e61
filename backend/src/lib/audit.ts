import type { FastifyBaseLogger } from 'fastify';
import type { SignedIn } from './session-cookie.ts';

/** A change that somebody with a role made. */
export interface AuditedChange {
  action: 'product.edit' | 'order.status';
  /** What was changed: a SKU, an order's number */
  target: string;
  from: object;
  to: object;
}

/** Leaves one line in the log for a change: who, what, from what, to what. */
export function audit(log: FastifyBaseLogger, by: SignedIn, change: AuditedChange): void {
  log.info({ audit: { ...change, by: { account: by.accountId, role: by.role } } }, 'audit');
}
