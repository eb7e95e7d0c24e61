import { randomUUID } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Order } from '../contract/order.ts';
import { buildOrder } from '../testing/build-order.ts';
import { bodyOf } from '../testing/customer.ts';
import type { Customer } from '../testing/customer.ts';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';
import { listed, statementsOf } from '../testing/statements.ts';

/** A request, what came before it, and how many statements it costs. */
interface Cost {
  /** As the OpenAPI document writes it, with the situation in brackets. */
  route: string;
  statements: number;
  before?: (customer: Customer) => Promise<unknown>;
  send: (customer: Customer) => Promise<LightMyRequestResponse>;
  status?: number;
}

const key = 'one-intent-to-buy';
const put = (customer: Customer, id = 1, quantity = 1) =>
  customer.put(`/api/cart/lines/${id}`, { quantity });
const fill = async (customer: Customer) => {
  for (const id of [1, 2, 3]) await put(customer, id);
};
const buy = async (customer: Customer) => {
  await put(customer);
  return customer.order(key, buildOrder());
};

const costs: Cost[] = [
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
    send: async (c) => c.get(`/api/orders/${(await ordered).id}`),
  },
];

/** Routes that never ask the database, or only whether it answers. */
const free = ['GET /livez', 'GET /readyz', 'GET /api/whoami'];
/** What a shop shows of its machinery has nothing to do with what it sells. */
const machinery = [
  // How it is reached,
  /^\w+ \/api\/doors(\/|$)/,
  // and lessons on that.
  /^\w+ \/api\/lessons(\/|$)/,
];

let shop: Shop;
let ordered: Promise<Order>;
beforeAll(async () => {
  shop = await openShop();
  for (const id of [1, 2, 3]) await shop.setStock(id, 50);
  await shop.setStock(5, 9);
  ordered = buy(shop.customer()).then((reply) => bodyOf(reply, 201, Order));
  await ordered;
});
afterAll(() => shop.close());

test.for(costs)('$route takes $statements statements', async (cost) => {
  const { route, statements: wanted, before, send, status = 200 } = cost;
  const customer = shop.customer();
  await before?.(customer);

  const statements = await statementsOf(async () => {
    const reply = await send(customer);
    expect(reply.statusCode, reply.body).toBe(status);
  });

  expect(statements.length, listed(route, statements)).toBe(wanted);
});

test('a whole purchase takes at most 20 statements: basket, address, order and its page', async () => {
  const customer = shop.customer();
  const statements = await statementsOf(async () => {
    await put(customer);
    await customer.get('/api/cart');
    const order = bodyOf(await customer.order(randomUUID(), buildOrder()), 201, Order);
    await customer.get(`/api/orders/${order.id}`);
  });
  expect(statements.length, listed('A whole purchase', statements)).toBe(19);
});

test.for(free)('%s asks at most whether the database answers', async (route) => {
  const [, path = ''] = route.split(' ');
  const statements = await statementsOf(() => shop.customer().get(path));
  const wanted = path === '/readyz' ? 1 : 0;
  expect(statements.length, listed(route, statements)).toBe(wanted);
});

test('every route of the shop has its number here', () => {
  const { paths = {} } = shop.server.swagger();
  const routes = Object.entries<object | undefined>(paths).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const counted = new Set([...costs.map(({ route }) => route.replace(/ \(.*/, '')), ...free]);
  const ours = routes.filter((route) => !machinery.some((part) => part.test(route)));
  expect(ours.toSorted()).toEqual([...counted].toSorted());
});
