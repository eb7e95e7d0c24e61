import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { Order } from '../contract/order.ts';
import { buildOrder } from '../testing/build-order.ts';
import { bodyOf } from '../testing/customer.ts';
import type { Customer } from '../testing/customer.ts';
import { routesOf } from '../testing/route-list.ts';
import { openShop } from '../testing/shop.ts';
import type { Shop } from '../testing/shop.ts';
import { actors, matrix } from './matrix.ts';
import type { Access, Actor } from './matrix.ts';

const ownersQuantity = 77;

let shop: Shop;
let routes: string[];
beforeAll(async () => {
  routes = await routesOf(async () => {
    const { doors } = readConfig({ DOORS: 'recording' });
    shop = await openShop({ doors });
    await shop.server.ready();
  });
  await shop.setStock(1, 1_000_000);
});
afterAll(() => shop.close());

/** A customer with an order, and with a cart that nobody else has. */
async function newOwner() {
  const owner = await shop.signedIn();
  const put = (quantity: number) => owner.put('/api/cart/lines/1', { quantity });
  await put(1);
  const request = buildOrder({ email: owner.email });
  const { id: orderId } = bodyOf(await owner.order(randomUUID(), request), 201, Order);
  await put(ownersQuantity);
  return { customer: owner, orderId, email: owner.email };
}

async function browserOf(actor: Actor, owner: Customer): Promise<Customer> {
  if (actor === 'owner') return owner;
  if (actor === 'guest') return shop.customer();
  return shop.signedIn({ role: actor === 'admin' ? 'admin' : 'customer' });
}

/** Everything that belongs to the owner, as the owner sees it. */
async function belongings({ get }: Customer): Promise<string[]> {
  const replies = await Promise.all(['/api/session', '/api/cart', '/api/orders'].map(get));
  return replies.map(({ body }) => body);
}

/** What one may do and see with a route, as it really is. */
async function tryAs(actor: Actor, method: string, path: string, access: Access) {
  const { customer, ...owned } = await newOwner();
  const browser = await browserOf(actor, customer);
  const before = await belongings(customer);
  const request = { method, url: path, ...access.request?.(owned) };
  const { statusCode, body } = await browser.send(Object.assign({ method: 'GET' }, request));
  const after = await belongings(customer);
  return {
    status: statusCode,
    shows: body.includes(owned.email) || body.includes(`"quantity":${ownersQuantity}`),
    changes: actor !== 'owner' && before.join() !== after.join(),
  };
}

test('every route of the app has its entry, and every entry its route', () => {
  const known = new Set(routes.map((route) => route.replace(/^HEAD /, 'GET ')));
  expect([...known].toSorted()).toEqual(Object.keys(matrix).toSorted());
});

test('every route of the OpenAPI document has its entry too', () => {
  const { paths = {} } = shop.server.swagger();
  const documented = Object.entries(paths).flatMap(([path, methods = {}]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    ),
  );
  expect(documented.filter((route) => !(route in matrix))).toEqual([]);
});

const cases = Object.entries(matrix).flatMap(([route, access]) => {
  const [method = '', path = ''] = route.split(' ');
  const methods = method === 'GET' ? ['HEAD', 'GET'] : [method];
  return methods
    .filter((name) => name === 'HEAD' || !access.endless)
    .flatMap((name) => actors.map((actor) => ({ method: name, path, actor, access })));
});

test.each(cases)('$method $path as $actor', async ({ method, path, actor, access }) => {
  const { status, shows = [], changes = [] } = access;
  expect(await tryAs(actor, method, path, access)).toEqual({
    status: status[actor],
    shows: method !== 'HEAD' && shows.includes(actor),
    changes: changes.includes(actor),
  });
});
