import { afterAll, beforeAll, expect, test } from 'vitest';
import { AdminProduct, AdminProductList, ProductConflict } from '../../contract/admin-products.ts';
import { ErrorReply } from '../../contract/error.ts';
import { ProductDetails, ProductList } from '../../contract/product.ts';
import { Value } from 'typebox/value';
import { bodyOf } from '../../testing/customer.ts';
import { openBackOffice } from '../../testing/back-office.ts';
import type { BackOffice } from '../../testing/back-office.ts';

let shop: BackOffice['shop'];
let admin: BackOffice['admin'];
let log: string[];
beforeAll(async () => {
  ({ shop, admin, log } = await openBackOffice());
});
afterAll(() => shop.close());

async function product(id: number) {
  return bodyOf(await admin.get(`/api/admin/products/${id}`), 200, AdminProduct);
}

async function list(query: string) {
  return bodyOf(await admin.get(`/api/admin/products${query}`), 200, AdminProductList);
}

const edit = (id: number, change: object) => admin.patch(`/api/admin/products/${id}`, change);

test('all products are listed by name, and found by words, category and what is left', async () => {
  const { products, total } = await list('?pageSize=100');
  expect(total).toBe(64);
  const names = products.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect((await list('?search=brass%20ring')).products.map(({ slug }) => slug)).toContain(
    'ring-knocker',
  );
  await shop.setStock(1, 0);
  const soldOut = await list('?maxStock=0');
  expect(soldOut.products.map(({ id }) => id)).toContain(1);
  expect(soldOut.products.every(({ stock }) => stock === 0)).toBe(true);
  expect((await list('?page=9&pageSize=10')).products).toEqual([]);
});

test('an edit changes what is given, is sold at once under its new words, and leaves a line in the log', async () => {
  const before = await product(2);
  const change = { version: before.version, name: 'Herringbone mat', price: 4321 };

  const after = bodyOf(await edit(2, change), 200, AdminProduct);

  expect(after).toEqual({
    ...before,
    name: 'Herringbone mat',
    price: { amount: 4321, currency: 'EUR' },
    version: before.version + 1,
  });
  const shown = await shop.customer().get(`/api/products/${before.slug}`);
  expect(bodyOf(shown, 200, ProductDetails).price.amount).toBe(4321);
  const found = await shop.customer().get('/api/products?search=herringbone');
  expect(bodyOf(found, 200, ProductList).products.map(({ id }) => id)).toEqual([2]);
  const lines = log.filter((line) => line.includes('"audit"') && line.includes(before.sku));
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    {
      audit: {
        action: 'product.edit',
        target: before.sku,
        from: { name: before.name, price: before.price },
        to: { name: 'Herringbone mat', price: 4321 },
        by: { account: admin.accountId, role: 'admin' },
      },
    },
  ]);
});

test('of two who edit at once one wins, and the other is shown what there is now', async () => {
  const { version } = await product(3);
  const replies = await Promise.all([
    edit(3, { version, blurb: 'One says this.' }),
    edit(3, { version, price: 100 }),
  ]);
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const refused = replies.find(({ statusCode }) => statusCode === 409);
  if (!refused) return;
  const { error } = bodyOf(refused, 409, ErrorReply);
  expect(error.code).toBe('product_changed');
  expect(Value.Parse(ProductConflict, error.details).current).toEqual(await product(3));
});

test('stock is set only where it still is what the editor saw; a sale alone is no other version', async () => {
  const { version } = await product(4);
  await shop.setStock(4, 7);
  const late = await edit(4, { version, price: 999, stock: { expected: 8, stock: 20 } });
  const { error } = bodyOf(late, 409, ErrorReply);
  expect(Value.Parse(ProductConflict, error.details).current.stock).toBe(7);
  expect((await product(4)).price.amount).not.toBe(999);
  const change = { version, price: 999, stock: { expected: 7, stock: 20 } };
  expect(bodyOf(await edit(4, change), 200, AdminProduct)).toMatchObject({
    stock: 20,
    price: { amount: 999 },
  });
});

test.for([
  { price: 0 },
  { price: 1.5 },
  { price: '5' },
  { price: 10_000_001 },
  { name: ' ' },
  { stock: { expected: 1, stock: -1 } },
  { stock: 5 },
  { details: [''] },
  { slug: 'other' },
])('%j is refused', async (change) => {
  const reply = await edit(5, { version: 1, ...change });
  expect(bodyOf(reply, 400, ErrorReply).error.code).toBe('invalid_input');
});

test('an edit without a version is refused, and so is one of nothing that is sold', async () => {
  expect((await edit(5, { price: 100 })).statusCode).toBe(400);
  const reply = await edit(9999, { version: 1, price: 100 });
  expect(bodyOf(reply, 404, ErrorReply).error.code).toBe('product_not_found');
});
