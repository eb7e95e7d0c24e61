import type { AdminOrder, AdminOrderList } from '@doorstep/backend/contract/admin-orders';
import type { OrderStatus } from '@doorstep/backend/contract/order';
import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '../../lib/api-client.ts';
import { ApiError } from '../../lib/api-error.ts';
import { adminOrdersTexts } from '../../texts/admin.ts';
import type { AdminProblem } from './admin-problem.ts';
import { adminProblemOf } from './admin-problem.ts';
import { adminOrdersKey } from './admin-queries.ts';

/** What came of the last change; `done` is good news. */
export type StatusOutcome = { kind: 'done' | 'changed'; sentence: string } | FailedStatus;
type FailedStatus = { kind: 'failed' } & AdminProblem;

/** An order that no longer fits a list's filter stays in sight until the list is read anew. */
function putIntoLists(client: QueryClient, order: AdminOrder): void {
  client.setQueriesData<AdminOrderList>({ queryKey: adminOrdersKey }, (list) =>
    list
      ? { ...list, orders: list.orders.map((one) => (one.id === order.id ? order : one)) }
      : undefined,
  );
}

const isStale = (error: unknown) =>
  error instanceof ApiError &&
  (error.code === 'order_changed' || error.code === 'status_not_allowed');

/** Moves one order on. Where somebody else was faster, it shows how the order stands now. */
export function useStatusChange({ id, number, status: expected }: AdminOrder) {
  const client = useQueryClient();
  const [underWay, setUnderWay] = useState<OrderStatus>();
  const [outcome, setOutcome] = useState<StatusOutcome>();
  const isUnderWay = useRef(false);

  const attempt = async (status: OrderStatus): Promise<StatusOutcome> => {
    const params = { id };
    try {
      const body = { expected, status };
      putIntoLists(client, await call('PUT /api/admin/orders/:id/status', { params, body }));
      return { kind: 'done', sentence: adminOrdersTexts.isNow(number, status) };
    } catch (error) {
      if (!isStale(error)) throw error;
      const now = await call('GET /api/admin/orders/:id', { params });
      putIntoLists(client, now);
      return { kind: 'changed', sentence: adminOrdersTexts.changed(number, now.status) };
    }
  };
  const change = async (status: OrderStatus) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setUnderWay(status);
    setOutcome(undefined);
    try {
      setOutcome(await attempt(status));
      void client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of !== 'admin' });
    } catch (error) {
      setOutcome({ kind: 'failed', ...adminProblemOf(error) });
    } finally {
      isUnderWay.current = false;
      setUnderWay(undefined);
    }
  };
  return { change, underWay, outcome };
}
