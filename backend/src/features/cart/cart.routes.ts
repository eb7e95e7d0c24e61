import type { AppInstance } from '../../app-instance.ts';
import { Cart, CartLineParams, CartLineUpdate } from '../../contract/cart.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Database } from '../../database/database.ts';
import { ensureCartId } from '../../lib/cart-cookie.ts';
import { getCart, removeCartLine, setCartLine } from './cart.service.ts';

const tags = ['Cart'];

export function cartRoutes(app: AppInstance, database: Database): void {
  app.get(
    '/api/cart',
    {
      schema: {
        tags,
        summary:
          'The cart of who is signed in, else of this browser; the first call hands out its cookie',
        response: { 200: Cart, ...errorReplies(503) },
      },
    },
    (request, reply) => getCart(database, ensureCartId(request, reply)),
  );

  app.put(
    '/api/cart/lines/:productId',
    {
      schema: {
        tags,
        summary: 'Set how many of a product the cart holds',
        params: CartLineParams,
        body: CartLineUpdate,
        response: { 200: Cart, ...errorReplies(400, 403, 404, 409, 503) },
      },
    },
    (request, reply) => {
      const { productId } = request.params;
      return setCartLine(database, ensureCartId(request, reply), productId, request.body.quantity);
    },
  );

  app.delete(
    '/api/cart/lines/:productId',
    {
      schema: {
        tags,
        summary: 'Take a product out of the cart',
        params: CartLineParams,
        response: { 200: Cart, ...errorReplies(400, 403, 503) },
      },
    },
    (request, reply) =>
      removeCartLine(database, ensureCartId(request, reply), request.params.productId),
  );
}
