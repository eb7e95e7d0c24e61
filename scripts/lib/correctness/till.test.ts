import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import type { Happening } from './history.ts';
import { createTill } from './till.ts';

const shortage = { productId: 7, name: 'Mat', requested: 2, available: 1 };
const refusal = JSON.stringify({ error: { code: 'out_of_stock', details: shortage } });

const call = {
  cookie: 'doorstep_cart=x',
  key: 'k1-12345678',
  delivery: 'step',
  purchase: { id: 'p1', cart: 'c1', lines: [], promised: { subtotal: 1, delivery: 1 } },
};

/** A shop that answers a checkout as these say, one after the other; status 0 is a lost answer. */
async function aTill(answers: [status: number, body: string][], keyOfRetry = (key: string) => key) {
  const keys: unknown[] = [];
  const listener: RequestListener = (request, response) => {
    keys.push(request.headers['idempotency-key']);
    const [status, body] = answers.shift() ?? [500, ''];
    if (status === 0) request.socket.destroy();
    else response.writeHead(status).end(body);
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const recorded: Happening[] = [];
  const record = (happening: Happening) => recorded.push(happening);
  const till = createTill({ ports: [port], record, keyOfRetry });
  const settle = () => till.settle(call, AbortSignal.timeout(10_000));
  return { settle, keys, recorded, seen: () => recorded.map(({ type }) => type) };
}

test('a doubtful order is sent again with its key until the answer leaves no doubt', async () => {
  const { settle, keys, seen } = await aTill([
    [0, ''],
    [503, '{"error":{"code":"database_unavailable"}}'],
    [429, ''],
    [201, '{}'],
  ]);
  expect(await settle()).toMatchObject({ status: 201 });
  expect(keys).toEqual(Array(4).fill(call.key));
  const doubts = Array.from({ length: 3 }, () => ['invoke', 'ambiguous']).flat();
  expect(seen()).toEqual([...doubts, 'invoke', 'ok']);
});

test('a refusal is the end of it, and is recorded with its reason', async () => {
  const { settle, recorded } = await aTill([[409, refusal]]);
  await settle();
  expect(recorded).toEqual([
    { type: 'invoke', request: 1, purchase: 'p1', key: call.key },
    {
      type: 'fail',
      request: 1,
      status: 409,
      code: 'out_of_stock',
      shortage: { requested: 2, available: 1 },
    },
  ]);
});

test('customers who make a new key for the second time are seen to do so', async () => {
  const answers: [number, string][] = [
    [503, ''],
    [201, '{}'],
  ];
  const { settle, keys } = await aTill(answers, () => 'k2-12345678');
  await settle();
  expect(keys).toEqual([call.key, 'k2-12345678']);
});
