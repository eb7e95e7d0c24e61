import { buildAccount } from '../../testing/build-account.ts';
import type { Customer } from '../../testing/customer.ts';
import type { Cost } from './cost.ts';
import { fill } from './shop.test-costs.ts';

const newcomer = buildAccount();
const { password: currentPassword } = newcomer;
const signIn = (customer: Customer, password: string) =>
  customer.signIn({ email: newcomer.email, password });

/** What accounts cost, and what being signed in adds to a route: the one that finds the session. */
export const accountCosts: Cost[] = [
  {
    route: 'POST /api/accounts',
    statements: 4,
    send: (c) => c.signUp(buildAccount()),
    status: 202,
  },
  {
    route: 'POST /api/session (with three lines in the cart)',
    statements: 13,
    before: async (c) => {
      await c.signUp(newcomer);
      await fill(c);
    },
    send: (c) => signIn(c, currentPassword),
  },
  {
    route: 'POST /api/session (wrong password)',
    statements: 1,
    before: (c) => c.signUp(newcomer),
    send: (c) => signIn(c, 'not the password'),
    status: 401,
  },
  { route: 'GET /api/session (guest)', statements: 0, send: (c) => c.get('/api/session') },
  {
    route: 'GET /api/session (signed in)',
    statements: 1,
    as: 'customer',
    send: (c) => c.get('/api/session'),
  },
  {
    route: 'GET /api/cart (signed in)',
    statements: 2,
    as: 'customer',
    send: (c) => c.get('/api/cart'),
  },
  {
    route: 'PUT /api/accounts/me/password',
    statements: 7,
    as: 'customer',
    send: (c) =>
      c.put('/api/accounts/me/password', { currentPassword, newPassword: 'another lantern' }),
  },
  {
    route: 'DELETE /api/session',
    statements: 2,
    as: 'customer',
    send: (c) => c.delete('/api/session'),
  },
];
