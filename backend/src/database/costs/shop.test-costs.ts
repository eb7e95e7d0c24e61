import { buildOrder } from '../../testing/build-order.ts';
import type { Customer } from '../../testing/customer.ts';
import type { Cost } from './cost.ts';

const key = 'one-intent-to-buy';

export const put = (customer: Customer, id = 1, quantity = 1) =>
  customer.put(`/api/cart/lines/${id}`, { quantity });
export const fill = async (customer: Customer) => {
  for (const id of [1, 2, 3]) await put(customer, id);
};
export const buy = async (customer: Customer) => {
  await put(customer);
  return customer.order(key, buildOrder());
};

/** What customers do, signed in or not. */
export const shopCosts: Cost[] = [
  { route: 'GET /api/categories', statements: 1, send: (c) => c.get('/api/categories') },
  {
    route: 'GET /api/products (one page of several)',
    statements: 2,
    send: (c) => c.get('/api/products'),
  },
  {
    route: 'GET /api/products (search and filters, all on one page)',
    statements: 1,
    send: (c) => c.get('/api/products?search=oak%20mat&category=doormats&inStock=true&sort=price'),
  },
  {
    route: 'GET /api/products (mistyped)',
    statements: 3,
    send: (c) => c.get('/api/products?search=lantren'),
  },
  {
    route: 'GET /api/products/{slug} (with its relatives)',
    statements: 2,
    send: (c) => c.get('/api/products/chevron-coir-mat'),
  },
  {
    route: 'GET /api/products/{slug} (not there)',
    statements: 1,
    send: (c) => c.get('/api/products/none'),
    status: 404,
  },
  { route: 'GET /api/cart', statements: 1, before: fill, send: (c) => c.get('/api/cart') },
  { route: 'PUT /api/cart/lines/{productId} (new)', statements: 6, send: (c) => put(c) },
  {
    route: 'PUT /api/cart/lines/{productId} (changed)',
    statements: 6,
    before: fill,
    send: (c) => put(c, 2, 3),
  },
  {
    route: 'PUT /api/cart/lines/{productId} (too many)',
    statements: 4,
    send: (c) => put(c, 5, 99),
    status: 409,
  },
  {
    route: 'DELETE /api/cart/lines/{productId}',
    statements: 2,
    before: fill,
    send: (c) => c.delete('/api/cart/lines/2'),
  },
  {
    route: 'POST /api/orders (one product)',
    statements: 10,
    before: (c) => put(c),
    send: (c) => c.order(key, buildOrder()),
    status: 201,
  },
  {
    route: 'POST /api/orders (three products)',
    statements: 12,
    before: fill,
    send: (c) => c.order(key, buildOrder()),
    status: 201,
  },
  {
    route: 'POST /api/orders (repeated)',
    statements: 4,
    before: buy,
    send: (c) => c.order(key, buildOrder()),
    status: 201,
  },
  {
    route: 'POST /api/orders (other total)',
    statements: 6,
    before: (c) => put(c),
    send: (c) => c.order(key, buildOrder({ expectedTotal: 1 })),
    status: 409,
  },
  { route: 'GET /api/orders', statements: 2, before: buy, send: (c) => c.get('/api/orders') },
  {
    route: 'GET /api/orders/{id}',
    statements: 2,
    send: (c, { orderId }) => c.get(`/api/orders/${orderId}`),
  },
];
