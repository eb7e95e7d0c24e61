import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Order } from '../contract/order.ts';
import { buildOrder } from '../testing/build-order.ts';
import { bodyOf } from '../testing/customer.ts';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';
import { listed, statementsOf } from '../testing/statements.ts';
import { accountCosts } from './costs/account.test-costs.ts';
import { adminCosts } from './costs/admin.test-costs.ts';
import { buy, put, shopCosts } from './costs/shop.test-costs.ts';

const costs = [...shopCosts, ...accountCosts, ...adminCosts];

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
let orderId = '';
let secondOrderId = '';
beforeAll(async () => {
  shop = await openShop();
  for (const id of [1, 2, 3]) await shop.setStock(id, 50);
  await shop.setStock(5, 9);
  orderId = bodyOf(await buy(shop.customer()), 201, Order).id;
  secondOrderId = bodyOf(await buy(shop.customer()), 201, Order).id;
});
afterAll(() => shop.close());

test.for(costs)('$route takes $statements statements', async (cost) => {
  const { route, as, statements: wanted, before, send, status = 200 } = cost;
  const customer = as ? await shop.signedIn({ role: as }) : shop.customer();
  await before?.(customer);

  const statements = await statementsOf(async () => {
    const reply = await send(customer, { orderId, secondOrderId });
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
