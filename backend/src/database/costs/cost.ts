import type { LightMyRequestResponse } from 'fastify';
import type { Role } from '../../contract/account.ts';
import type { Customer } from '../../testing/customer.ts';

/** A request, what came before it, and how many statements it costs. */
export interface Cost {
  /** As the OpenAPI document writes it, with the situation in brackets. */
  route: string;
  statements: number;
  /** Who is signed in; without it a guest. */
  as?: Role;
  before?: (customer: Customer) => Promise<unknown>;
  send: (
    customer: Customer,
    there: Record<'orderId' | 'secondOrderId', string>,
  ) => Promise<LightMyRequestResponse>;
  status?: number;
}
