import type { Cart } from '@doorstep/backend/contract/cart';
import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../../lib/api-client.ts';
import { cartQuery } from './cart-query.ts';
import { quantityIn } from './quantity.ts';
import { createWriteQueue } from './write-queue.ts';

const queue = createWriteQueue();

/** Sends one write; a read that is under way could be older than its answer, so it is dropped. */
async function send(client: QueryClient, write: () => Promise<Cart>): Promise<Cart> {
  const cart = await write();
  await client.cancelQueries({ queryKey: cartQuery.queryKey });
  client.setQueryData(cartQuery.queryKey, cart);
  return cart;
}

function createCartWrites(client: QueryClient) {
  const put = (productId: number, quantity: number) =>
    send(client, () =>
      call('PUT /api/cart/lines/:productId', { params: { productId }, body: { quantity } }),
    );
  return {
    /** Sets the quantity of a line; of several wishes for one product the last one wins. */
    setQuantity: (productId: number, quantity: number) =>
      queue.write(() => put(productId, quantity), productId),
    /** Takes a line out of the basket. */
    remove: (productId: number) =>
      queue.write(
        () =>
          send(client, () => call('DELETE /api/cart/lines/:productId', { params: { productId } })),
        productId,
      ),
    /**
     * Adds to what the basket holds on the server now: another tab may have changed it. The read
     * joins one that is under way, since two first reads would be given two different baskets.
     * Throws ApiError.
     */
    add: (productId: number, quantity: number) =>
      queue.write(async () => {
        const cart = await client.fetchQuery(cartQuery);
        return put(productId, quantityIn(cart, productId) + quantity);
      }),
    /** Reads everything again that is on show: basket and stock are out of date together. */
    refresh: () => client.invalidateQueries(),
  };
}

export type CartWrites = ReturnType<typeof createCartWrites>;

/** The writes to the basket. They go to the server one after the other; none is optimistic. */
export function useCartWrites(): CartWrites {
  const client = useQueryClient();
  return useMemo(() => createCartWrites(client), [client]);
}
