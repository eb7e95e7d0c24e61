import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import {
  AdminOrder,
  AdminOrderList,
  AdminOrderQuery,
  OrderStatusChange,
} from '../../contract/admin-orders.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Database } from '../../database/database.ts';
import { requireAdmin } from '../../lib/access.ts';
import { audit } from '../../lib/audit.ts';
import { changeStatus, getOrder, listOrders } from './orders.service.ts';

const tags = ['Administration'];
const OrderParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) });

export function adminOrdersRoutes(app: AppInstance, database: Database): void {
  app.get(
    '/api/admin/orders',
    {
      schema: {
        tags,
        summary: 'All orders, newest first, by status, day and words',
        querystring: AdminOrderQuery,
        response: { 200: AdminOrderList, ...errorReplies(400, 401, 403, 503) },
      },
    },
    ({ query }) => listOrders(database, query),
  );

  app.get(
    '/api/admin/orders/:id',
    {
      schema: {
        tags,
        summary: 'One order, with who bought it and where it can go',
        params: OrderParams,
        response: { 200: AdminOrder, ...errorReplies(400, 401, 403, 404, 503) },
      },
    },
    ({ params }) => getOrder(database, params.id),
  );

  app.put(
    '/api/admin/orders/:id/status',
    {
      schema: {
        tags,
        summary: 'Move an order on, or cancel it, which gives its pieces back once',
        params: OrderParams,
        body: OrderStatusChange,
        response: { 200: AdminOrder, ...errorReplies(400, 401, 403, 404, 409, 503) },
      },
    },
    async (request) => {
      const { expected, status } = request.body;
      const { order, changed } = await changeStatus(database, request.params.id, request.body);
      if (changed) {
        audit(request.log, requireAdmin(request), {
          action: 'order.status',
          target: order.number,
          from: { status: expected },
          to: { status },
        });
      }
      return order;
    },
  );
}
