import type {
  AdminOrder,
  AdminOrderList,
  AdminOrderQuery,
  OrderConflict,
  OrderStatusChange,
  RefusedStatus,
} from '../../contract/admin-orders.ts';
import type { Database, DatabaseTransaction } from '../../database/database.ts';
import { findOrderLines, toOrder } from '../../database/orders.ts';
import { inTransaction } from '../../database/transaction.ts';
import { AppError } from '../../lib/app-error.ts';
import { nextStatuses } from './order-states.ts';
import {
  countOrders,
  findOrder,
  findOrders,
  giveBackToStock,
  updateStatus,
} from './orders.repository.ts';

const defaultPageSize = 25;

type Row = Awaited<ReturnType<typeof findOrders>>[number];
type Lines = Awaited<ReturnType<typeof findOrderLines>>;

export async function listOrders(
  database: Database,
  { page = 1, pageSize = defaultPageSize, ...filter }: AdminOrderQuery,
): Promise<AdminOrderList> {
  const total = await countOrders(database, filter);
  const offset = (page - 1) * pageSize;
  const rows = await findOrders(database, filter, { limit: pageSize, offset });
  const sequences = rows.map(({ sequence }) => sequence);
  const lines = sequences.length > 0 ? await findOrderLines(database, sequences) : [];
  const linesOf = Map.groupBy(lines, (line) => line.order_sequence);
  const orders = rows.map((row) => toAdminOrder(row, linesOf.get(row.sequence) ?? []));
  return { orders, total, page, pageSize };
}

export async function getOrder(
  database: Database | DatabaseTransaction,
  id: string,
): Promise<AdminOrder> {
  const row = await existing(database, id);
  return toAdminOrder(row, await findOrderLines(database, [row.sequence]));
}

/**
 * Moves an order on; `changed` is false when it was there already. Cancelling gives the pieces back,
 * in the same transaction as the one step that only one request can take, so exactly once.
 * Throws `order_changed` when its status is not the expected one any more, and
 * `status_not_allowed` when no way leads there.
 */
export async function changeStatus(
  database: Database,
  id: string,
  { expected, status }: OrderStatusChange,
): Promise<{ order: AdminOrder; changed: boolean }> {
  return inTransaction(database, async (transaction) => {
    const { sequence, status: found } = await existing(transaction, id);
    if (found === status) return { order: await getOrder(transaction, id), changed: false };
    const allowed = nextStatuses(expected);
    if (found === expected && !allowed.includes(status)) {
      const details: RefusedStatus = { from: expected, to: status, allowed };
      const ways = allowed.join(' or ') || 'nothing else';
      throw new AppError(
        'status_not_allowed',
        `An order that is ${expected} can become ${ways}, not ${status}.`,
        details,
      );
    }
    const step = { from: expected, to: status, at: Date.now() };
    if (found !== expected || !(await updateStatus(transaction, sequence, step))) {
      const current = await getOrder(transaction, id);
      if (current.status === status) return { order: current, changed: false };
      const details: OrderConflict = { current };
      throw new AppError(
        'order_changed',
        `${current.number} is ${current.status} by now, not ${expected}; look at it again.`,
        details,
      );
    }
    if (status === 'cancelled') await giveBack(transaction, sequence);
    return { order: await getOrder(transaction, id), changed: true };
  });
}

/** By rising id of the products, as the checkout locks them. */
async function giveBack(transaction: DatabaseTransaction, sequence: number): Promise<void> {
  const lines = await findOrderLines(transaction, [sequence]);
  for (const line of lines.toSorted((a, b) => a.product_id - b.product_id)) {
    await giveBackToStock(transaction, line.product_id, line.quantity);
  }
}

async function existing(database: Database | DatabaseTransaction, id: string): Promise<Row> {
  const row = await findOrder(database, id);
  if (!row) throw new AppError('order_not_found', `There is no order "${id}".`);
  return row;
}

function toAdminOrder(row: Row, lines: Lines): AdminOrder {
  const order = toOrder(row, lines);
  const { account_email: email, account_name: name } = row;
  return {
    ...order,
    account: email !== null && name !== null ? { email, name } : null,
    nextStatuses: nextStatuses(order.status),
  };
}
