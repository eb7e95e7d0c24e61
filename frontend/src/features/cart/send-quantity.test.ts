import { expect, test } from 'vitest';
import { ApiError } from '../../lib/api-error.ts';
import { sendQuantity } from './send-quantity.ts';

const basket = {
  lines: [],
  itemCount: 0,
  subtotal: { amount: 0, currency: 'EUR' },
  deliveryOptions: [],
};

/** A shop with `available` pieces left, which remembers what was asked of it. */
function shopWith(available: number) {
  const asked: number[] = [];
  const setQuantity = async (productId: number, requested: number) => {
    asked.push(requested);
    if (requested > available) {
      const details = { productId, name: 'In & Out Mat', requested, available };
      throw new ApiError({ code: 'out_of_stock', status: 409, message: '', details });
    }
    return { superseded: false as const, value: basket };
  };
  return { asked, setQuantity };
}

test('a quantity that is there leaves no note', async () => {
  const sent = await sendQuantity(shopWith(5), 7, { quantity: 2, asked: 2 });
  expect(sent).toEqual({ note: undefined, isBasketStale: false });
});

test('more than the stock was asked for: the note says from what to what', async () => {
  const sent = await sendQuantity(shopWith(5), 7, { quantity: 5, asked: 40 });
  expect(sent?.note).toEqual({ kind: 'reduced', from: 40, to: 5 });
});

test('when fewer are left than was thought, what is left is sent', async () => {
  const shop = shopWith(1);
  const sent = await sendQuantity(shop, 7, { quantity: 3, asked: 3 });
  expect(shop.asked).toEqual([3, 1]);
  expect(sent?.note).toEqual({ kind: 'reduced', from: 3, to: 1 });
});

test('a thing that is sold out asks for the basket anew', async () => {
  const sent = await sendQuantity(shopWith(0), 7, { quantity: 2, asked: 2 });
  expect(sent).toEqual({ note: { kind: 'not-changed', wanted: 2 }, isBasketStale: true });
});

test('without an answer the wish can be tried again', async () => {
  const nobody = new ApiError({ code: 'network', message: '' });
  const writes = { setQuantity: () => Promise.reject(nobody) };
  const sent = await sendQuantity(writes, 7, { quantity: 2, asked: 2 });
  expect(sent).toEqual({ note: { kind: 'not-changed', wanted: 2 }, isBasketStale: false });
});

test('a wish that a newer one replaced has nothing to say', async () => {
  const writes = { setQuantity: async () => ({ superseded: true as const }) };
  const sent = await sendQuantity(writes, 7, { quantity: 2, asked: 2 });
  expect(sent).toBeUndefined();
});
