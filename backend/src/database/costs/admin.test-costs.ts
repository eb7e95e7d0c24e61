import type { Cost } from './cost.ts';

const as = 'admin';

/** What administration costs, the statement that finds the session included. */
export const adminCosts: Cost[] = [
  {
    route: 'GET /api/admin/products',
    statements: 3,
    as,
    send: (c) => c.get('/api/admin/products'),
  },
  {
    route: 'GET /api/admin/products/{id}',
    statements: 2,
    as,
    send: (c) => c.get('/api/admin/products/7'),
  },
  {
    route: 'PATCH /api/admin/products/{id}',
    statements: 4,
    as,
    send: (c) => c.patch('/api/admin/products/7', { version: 1, price: 1999 }),
  },
  { route: 'GET /api/admin/orders', statements: 4, as, send: (c) => c.get('/api/admin/orders') },
  {
    route: 'GET /api/admin/orders/{id}',
    statements: 3,
    as,
    send: (c, { orderId }) => c.get(`/api/admin/orders/${orderId}`),
  },
  {
    route: 'PUT /api/admin/orders/{id}/status (paid)',
    statements: 7,
    as,
    send: (c, { orderId }) =>
      c.put(`/api/admin/orders/${orderId}/status`, { expected: 'placed', status: 'paid' }),
  },
  {
    route: 'PUT /api/admin/orders/{id}/status (cancelled, one line)',
    statements: 9,
    as,
    send: (c, { secondOrderId }) =>
      c.put(`/api/admin/orders/${secondOrderId}/status`, {
        expected: 'placed',
        status: 'cancelled',
      }),
  },
];
