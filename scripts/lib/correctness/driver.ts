import { Failure } from '../failure.ts';
import { fillCart } from './customer.ts';
import type { FilledCart, OrderCall } from './customer.ts';
import { drawLines, drawManner, isShelfDone, shelfOf } from './plan.ts';
import type { Manner } from './plan.ts';
import type { RunProduct } from './history.ts';
import type { Progress } from './progress.ts';
import type { Random } from './random.ts';
import type { RecordEvent } from './recorder.ts';
import type { Till } from './till.ts';

/** ms that a customer is patient while faults strike. */
const patience = 30_000;
/** ms in which every order has to have its outcome, when all is well again. */
const settleTime = 180_000;
const mostEmptyRounds = 5;

export interface Driver {
  /** Of the API's processes, or what stands before them. */
  ports: number[];
  products: RunProduct[];
  /** How many checkouts are to be sent, not counting repetitions. */
  orders: number;
  /** How many customers order at once. */
  clients: number;
  random: Random;
  till: Till;
  record: RecordEvent;
  progress: Progress;
  /** Breaks it off. */
  signal: AbortSignal;
}

/** An order about to be sent, and how. */
interface Checkout {
  call: OrderCall;
  manner: Manner;
}

/**
 * Places orders in rounds: all customers of a round fill their carts first, then all order at once, so
 * that the last pieces are asked for together. Returns every order that was sent, also those in doubt.
 * Throws a `Failure` when round after round nobody can fill a cart.
 */
export async function placeOrders(driver: Driver): Promise<OrderCall[]> {
  const { orders, clients, products, progress, signal } = driver;
  const calls: OrderCall[] = [];
  let [shelf, onShelf, emptyRounds] = [0, 0, 0];
  while (calls.length < orders && !signal.aborted) {
    const customers = Math.min(clients, orders - calls.length);
    const checkouts = await fillCarts(driver, shelfOf(products, shelf), customers, calls.length);
    for (const { call } of checkouts) driver.record({ type: 'purchase', ...call.purchase });
    calls.push(...checkouts.map(({ call }) => call));
    await Promise.all(checkouts.map((one) => checkOut(driver, one).then(() => progress.step())));

    emptyRounds = checkouts.length === 0 ? emptyRounds + 1 : 0;
    if (emptyRounds === mostEmptyRounds && !signal.aborted) {
      throw new Failure(`nobody could fill a cart in ${emptyRounds} rounds; see the API's log.`);
    }
    onShelf += checkouts.length;
    // A shelf of which most is gone leaves customers with nothing.
    if (isShelfDone(onShelf) || checkouts.length * 2 < customers) {
      shelf += 1;
      onShelf = 0;
    }
  }
  return calls;
}

/** Sends every order once more, those in doubt until they have their outcome. */
export async function settleAll(
  { till, clients, signal }: Pick<Driver, 'till' | 'clients' | 'signal'>,
  calls: OrderCall[],
): Promise<void> {
  const open = [...calls];
  const patient = AbortSignal.any([signal, AbortSignal.timeout(settleTime)]);
  const work = async () => {
    for (let call = open.pop(); call && !patient.aborted; call = open.pop()) {
      await till.settle(call, patient);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
}

async function fillCarts(
  driver: Driver,
  shelf: RunProduct[],
  customers: number,
  before: number,
): Promise<Checkout[]> {
  const { random, ports, signal } = driver;
  const patient = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const drafts = Array.from({ length: customers }, () => {
    return { lines: drawLines(random, shelf), manner: drawManner(random) };
  });
  const carts = await Promise.all(drafts.map(({ lines }) => fillCart(ports, lines, patient)));
  const checkouts: Checkout[] = [];
  for (const [index, { manner }] of drafts.entries()) {
    const cart = carts[index];
    if (!cart) continue;
    const tabs = manner.secondTab ? 2 : 1;
    const name = `c${before + checkouts.length + 1}`;
    for (let tab = 0; tab < tabs; tab += 1) {
      const id = `p${before + checkouts.length + 1}`;
      checkouts.push({ call: toCall(driver, { id, cart: name }, cart, manner), manner });
    }
  }
  return checkouts;
}

async function checkOut({ till, signal }: Driver, { call, manner }: Checkout): Promise<void> {
  const patient = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const clicks = manner.doubleClick ? 2 : 1;
  await Promise.all(Array.from({ length: clicks }, () => till.settle(call, patient)));
  if (manner.reload) await till.attempt(call);
}

function toCall(
  { products, random }: Driver,
  names: { id: string; cart: string },
  { cookie, lines, delivery: prices }: FilledCart,
  { delivery, tampering }: Manner,
): OrderCall {
  const priceOf = new Map(products.map(({ id, price }) => [id, price]));
  const sums = lines.map(({ productId, quantity }) => (priceOf.get(productId) ?? 0) * quantity);
  const subtotal = sums.reduce((total, sum) => total + sum, 0);
  const promised = { subtotal, delivery: prices[delivery] ?? 0 };
  const total = Math.max(0, subtotal + promised.delivery + (tampering ?? 0));
  const sent = tampering === undefined ? {} : { expectedTotal: total };
  const suffix = random
    .integer(0, 2 ** 32)
    .toString(16)
    .padStart(9, '0');
  const purchase = { ...names, lines, promised, ...sent };
  return { cookie, key: `${names.id}-${suffix}`, purchase, delivery };
}
