import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import { Order, OrderHeaders, OrderList, OrderRequest } from '../../contract/order.ts';
import type { Database } from '../../database/database.ts';
import { AppError } from '../../lib/app-error.ts';
import { cartIdOf } from '../../lib/cart-cookie.ts';
import type { ClientLimit } from '../../lib/client-limit.ts';
import { getOrder, listOrders, placeOrder } from './orders.service.ts';

const tags = ['Orders'];

export function ordersRoutes(
  app: AppInstance,
  database: Database,
  checkouts: ClientLimit | undefined,
): void {
  app.post(
    '/api/orders',
    {
      links: {
        201: { order: { operationId: 'getOrder', parameters: { id: '$response.body#/id' } } },
      },
      schema: {
        tags,
        summary: 'Buy the cart: one transaction, one order for each Idempotency-Key',
        headers: OrderHeaders,
        body: OrderRequest,
        // Sent as the text that is stored with the key, so that a repetition gets the same bytes.
        response: {
          201: Type.Unsafe<string>(Order),
          ...errorReplies(400, 403, 409, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      checkouts?.take(request);
      const cartId = cartIdOf(request);
      if (!cartId) throw new AppError('cart_empty', 'This browser has no cart; fill one first.');
      const key = request.headers['idempotency-key'];
      const order = await placeOrder(database, cartId, key, request.body);
      return reply.code(201).type('application/json; charset=utf-8').serializer(asText).send(order);
    },
  );

  app.get(
    '/api/orders',
    {
      schema: {
        tags,
        summary: 'The orders of who is signed in, else of this browser, newest first',
        response: { 200: OrderList, ...errorReplies(503) },
      },
    },
    async (request) => {
      const cartId = cartIdOf(request);
      return { orders: cartId ? await listOrders(database, cartId) : [] };
    },
  );

  app.get(
    '/api/orders/:id',
    {
      schema: {
        tags,
        operationId: 'getOrder',
        summary: "One order, by the id in its link; an account's only for that account",
        params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 64 }) }),
        response: { 200: Order, ...errorReplies(400, 401, 404, 503) },
      },
    },
    ({ params, session }) => getOrder(database, params.id, session?.accountId),
  );
}

function asText(payload: unknown): string {
  return String(payload);
}
