import { setTimeout as delay } from 'node:timers/promises';
import { fillCart, sendOrder } from '../correctness/customer.ts';
import type { OrderCall } from '../correctness/customer.ts';
import { parseJson, valueAt } from '../correctness/read-json.ts';
import { request } from '../correctness/request.ts';
import type { Reply } from '../correctness/request.ts';
import { Failure } from '../failure.ts';

const patience = 15_000;

/** What a request was answered with, and after how many ms. */
export interface Timed {
  reply: Reply;
  took: number;
}

/** Waits for the answer, and looks at the clock. */
export async function timed(ask: () => Promise<Reply>): Promise<Timed> {
  const asked = performance.now();
  const reply = await ask();
  return { reply, took: performance.now() - asked };
}

/** Somebody with a filled basket, about to send it off. Throws a `Failure` when the shop lets nobody fill one. */
export async function readyToBuy(port: number, productId: number, key: string): Promise<OrderCall> {
  const lines = [{ productId, quantity: 1 }];
  const cart = await fillCart([port], lines, AbortSignal.timeout(patience));
  if (!cart) throw new Failure('nobody could fill a cart; see the API’s log.');
  const purchase = { id: key, cart: key, lines, promised: { subtotal: 0, delivery: 0 } };
  return { cookie: cart.cookie, key: `${key}-${'0'.repeat(8)}`, purchase, delivery: 'step' };
}

/** Checks out, however long it takes; the time is the caller's to judge. */
export function buy(port: number, call: OrderCall): Promise<Timed> {
  return timed(() => sendOrder(port, call, patience));
}

/** Looks at the catalogue. */
export function browse(port: number): Promise<Timed> {
  return timed(() => request({ port, method: 'GET', path: '/api/products', timeout: patience }));
}

/** Asks until it is served; returns after how many ms. Throws a `Failure` after 15 s. */
export async function untilServed(ask: () => Promise<Timed>): Promise<number> {
  const since = performance.now();
  while (performance.now() - since < patience) {
    const { reply } = await ask();
    if (reply.status < 300) return performance.now() - since;
    await delay(25);
  }
  throw new Failure(`the shop serves nobody ${patience / 1000} s after its database came back.`);
}

/** The code of an error's reply. */
export function codeOf({ body }: Reply): unknown {
  return valueAt(parseJson(body), 'error', 'code');
}
