// Buys one thing in the shop whose address is given, as a customer's browser would.
const shop = process.argv.at(-1);
const cookies = new Map();

// "Try again shortly" is no failure: after an upgrade a pod of before it may answer a little longer.
const patience = Date.now() + 30_000;

async function call(method, path, options) {
  const { status, text } = await ask(method, path, options);
  if (status === 503 && Date.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return call(method, path, options);
  }
  if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${text}`);
  return JSON.parse(text);
}

async function ask(method, path, { body, headers } = {}) {
  const request = {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(cookies.size > 0 && { cookie: [...cookies.values()].join('; ') }),
      ...headers,
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  };
  const response = await fetch(shop + path, request);
  for (const cookie of response.headers.getSetCookie()) {
    const pair = cookie.split(';', 1)[0];
    cookies.set(pair.split('=', 1)[0], pair);
  }
  return { status: response.status, text: await response.text() };
}

const { products } = await call('GET', '/api/products?inStock=true&pageSize=1');
const [product] = products;
if (!product) throw new Error('the catalogue has no product in stock');
await call('PUT', `/api/cart/lines/${product.id}`, { body: { quantity: 1 } });

const order = await call('POST', '/api/orders', {
  headers: { 'idempotency-key': crypto.randomUUID() },
  body: {
    name: 'Helm Test',
    email: 'helm-test@example.com',
    address: {
      street: 'Harbour Street',
      houseNumber: '1',
      postcode: '20457',
      city: 'Hamburg',
      country: 'DE',
    },
    delivery: 'step',
  },
});
if (!order.number) throw new Error(`the order has no number: ${JSON.stringify(order)}`);
process.stdout.write(`Ordered "${product.name}" through ${shop}: order ${order.number}\n`);
