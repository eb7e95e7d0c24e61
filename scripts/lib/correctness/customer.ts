import { setTimeout as delay } from 'node:timers/promises';
import type { Pieces, Purchase } from './history.ts';
import { integerAt, listAt, parseJson, valueAt } from './read-json.ts';
import { request } from './request.ts';
import type { Reply } from './request.ts';
import { sampleOrder } from '../sample-order.ts';

/** ms; longer than a healthy shop ever takes, shorter than some of the faults. */
const answerTimeout = 2500;
const longestPause = 400;

/** What a customer has put into a cart. */
export interface FilledCart {
  cookie: string;
  lines: Pieces[];
  /** The price of each way to deliver it, in minor units. */
  delivery: Record<string, number>;
}

export interface OrderCall {
  cookie: string;
  key: string;
  purchase: Purchase;
  delivery: string;
}

/** Fills a new cart, line by line; a line that the shop refuses is left out. Undefined when none is left, or time is up. */
export async function fillCart(
  ports: number[],
  wanted: Pieces[],
  signal: AbortSignal,
): Promise<FilledCart | undefined> {
  const lines: Pieces[] = [];
  let cookie = '';
  let requests = 0;
  let cart: unknown;
  for (const line of wanted) {
    const reply = await untilDefinite(() => {
      requests += 1;
      return put(ports[requests % ports.length] ?? 0, cookie, line);
    }, signal);
    cookie = reply?.cookies.map((given) => given.split(';')[0]).join('; ') || cookie;
    if (reply?.status !== 200) continue;
    lines.push(line);
    cart = parseJson(reply.body);
  }
  if (lines.length === 0) return undefined;
  const delivery = Object.fromEntries(
    listAt(cart, 'deliveryOptions').map((option) => [
      String(valueAt(option, 'method')),
      integerAt(option, 'price', 'amount'),
    ]),
  );
  return { cookie, lines, delivery };
}

function put(port: number, cookie: string, { productId, quantity }: Pieces): Promise<Reply> {
  return request({
    port,
    method: 'PUT',
    path: `/api/cart/lines/${productId}`,
    headers: headersOf(port, cookie),
    body: { quantity },
    timeout: answerTimeout,
  });
}

/** Sends one checkout, once; throws when no whole answer comes. */
export function sendOrder(
  port: number,
  { cookie, key, purchase, delivery }: OrderCall,
  timeout = answerTimeout,
) {
  const { id, expectedTotal } = purchase;
  return request({
    port,
    method: 'POST',
    path: '/api/orders',
    headers: { ...headersOf(port, cookie), 'idempotency-key': key },
    body: {
      name: `Customer ${id}`,
      email: `${id}@example.org`,
      address: sampleOrder.address,
      delivery,
      ...(expectedTotal !== undefined && { expectedTotal }),
    },
    timeout,
  });
}

/** Whether an answer leaves no doubt: a 5xx may come after the work was done, and 429 before any. */
export function isDefinite({ status }: Reply): boolean {
  return status >= 200 && status < 500 && status !== 408 && status !== 429;
}

/** Asks until the answer leaves no doubt; undefined when the signal came first. */
export async function untilDefinite(
  ask: () => Promise<Reply | undefined>,
  signal: AbortSignal,
): Promise<Reply | undefined> {
  for (let pause = 25; !signal.aborted; pause = Math.min(pause * 2, longestPause)) {
    const reply = await ask().catch(() => undefined);
    if (reply && isDefinite(reply)) return reply;
    await delay(pause, undefined, { signal }).catch(() => {});
  }
  return undefined;
}

function headersOf(port: number, cookie: string): Record<string, string> {
  return { origin: `http://127.0.0.1:${port}`, ...(cookie && { cookie }) };
}
