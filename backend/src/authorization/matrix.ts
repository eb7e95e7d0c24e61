import { randomUUID } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { buildAccount } from '../testing/build-account.ts';
import { buildOrder } from '../testing/build-order.ts';

/** Who asks: `owner` has what is asked for, `stranger` is another customer. */
export const actors = ['guest', 'stranger', 'owner', 'admin'] as const;
export type Actor = (typeof actors)[number];

/** What the owner has, and what is known of it. */
export interface Owned {
  orderId: string;
  email: string;
}

/** Who may do what with one route, and a request that shows it. */
export interface Access {
  status: Record<Actor, number>;
  /** Whom the answer shows something of the owner. */
  shows?: Actor[];
  /** Who, besides the owner, changes something of the owner's. */
  changes?: Actor[];
  request?: (owned: Owned) => Pick<InjectOptions, 'url' | 'payload' | 'headers'>;
  /** An answer without an end, of which the head is asked alone. */
  endless?: boolean;
}

const everybody = (status = 200) => ({
  guest: status,
  stranger: status,
  owner: status,
  admin: status,
});
const accounts = { guest: 401, stranger: 200, owner: 200, admin: 200 };
const admins = { guest: 401, stranger: 403, owner: 403, admin: 200 };

const catalogue = { status: everybody() };
const { password: currentPassword } = buildAccount();

/** One entry for each route of the API. Whoever adds a route decides here whom it is for. */
export const matrix: Record<string, Access> = {
  'GET /livez': { status: everybody() },
  'GET /readyz': { status: everybody() },
  'GET /metrics': { status: everybody() },
  'GET /api/openapi.json': { status: everybody() },
  'GET /api/docs': { status: everybody(301) },
  'GET /api/docs/*': { status: everybody(), request: () => ({ url: '/api/docs/' }) },
  'GET /api/whoami': { status: everybody() },

  'GET /api/doors': { status: everybody() },
  'GET /api/doors/stream': { status: everybody(), endless: true },
  'GET /api/doors/recording': { status: everybody() },
  'GET /api/doors/journey': { status: everybody() },
  'POST /api/doors/tries': {
    status: everybody(409),
    request: () => ({ payload: { door: 'none', times: 1 } }),
  },
  'GET /api/lessons': { status: everybody() },
  'GET /api/lessons/progress': { status: everybody() },
  'GET /api/lessons/:number': {
    status: everybody(),
    request: () => ({ url: '/api/lessons/01' }),
  },

  'GET /api/categories': catalogue,
  'GET /api/products': catalogue,
  'GET /api/products/:slug': {
    ...catalogue,
    request: () => ({ url: '/api/products/ring-knocker' }),
  },

  'GET /api/cart': { status: everybody(), shows: ['owner'] },
  'PUT /api/cart/lines/:productId': {
    status: everybody(),
    shows: ['owner'],
    request: () => ({ url: '/api/cart/lines/2', payload: { quantity: 1 } }),
  },
  'DELETE /api/cart/lines/:productId': {
    status: everybody(),
    request: () => ({ url: '/api/cart/lines/1' }),
  },

  'POST /api/orders': {
    // Of these only the owner has something in the cart.
    status: { guest: 409, stranger: 409, owner: 201, admin: 409 },
    shows: ['owner'],
    request: ({ email }) => ({
      payload: buildOrder({ email }),
      headers: { 'idempotency-key': randomUUID() },
    }),
  },
  'GET /api/orders': { status: everybody(), shows: ['owner'] },
  'GET /api/orders/:id': {
    status: { guest: 401, stranger: 404, owner: 200, admin: 404 },
    shows: ['owner'],
    request: ({ orderId }) => ({ url: `/api/orders/${orderId}` }),
  },

  'POST /api/accounts': {
    status: everybody(202),
    request: ({ email }) => ({ payload: buildAccount({ email }) }),
  },
  'PUT /api/accounts/me/password': {
    status: accounts,
    shows: ['owner'],
    request: () => ({ payload: { currentPassword, newPassword: 'another lantern' } }),
  },
  'POST /api/session': {
    status: everybody(401),
    request: ({ email }) => ({ payload: { email, password: 'a guess' } }),
  },
  'GET /api/session': { status: everybody(), shows: ['owner'] },
  'DELETE /api/session': { status: everybody() },

  'GET /api/admin/products': { status: admins },
  'GET /api/admin/products/:id': {
    status: admins,
    request: () => ({ url: '/api/admin/products/1' }),
  },
  'PATCH /api/admin/products/:id': {
    status: admins,
    request: () => ({ url: '/api/admin/products/1', payload: { version: 1 } }),
  },
  'GET /api/admin/orders': { status: admins, shows: ['admin'] },
  'GET /api/admin/orders/:id': {
    status: admins,
    shows: ['admin'],
    request: ({ orderId }) => ({ url: `/api/admin/orders/${orderId}` }),
  },
  'PUT /api/admin/orders/:id/status': {
    status: admins,
    shows: ['admin'],
    changes: ['admin'],
    request: ({ orderId }) => ({
      url: `/api/admin/orders/${orderId}/status`,
      payload: { expected: 'placed', status: 'cancelled' },
    }),
  },
};
