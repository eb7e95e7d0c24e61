import { fillCart } from './customer.ts';
import type { FilledCart, OrderCall } from './customer.ts';
import type { Purchase, RunProduct } from './history.ts';
import { drawLines, drawManner, isShelfDone, shelfOf } from './plan.ts';
import type { Manner } from './plan.ts';
import type { Progress } from './progress.ts';
import type { Random } from './random.ts';
import type { Record } from './recorder.ts';
import type { Till } from './till.ts';

/** ms that a customer is patient with one order while faults strike, and after the last of them. */
const patience = { during: 30_000, after: 60_000 };

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
  record: Record;
  progress: Progress;
  /** Breaks it off. */
  signal: AbortSignal;
}

/**
 * Places orders in rounds: all customers of a round fill their carts first, then all order at once, so
 * that the last pieces are asked for together. Returns every order that was sent, also those in doubt.
 */
export async function placeOrders(driver: Driver): Promise<OrderCall[]> {
  const { orders, clients, random, progress, products, signal, ports } = driver;
  const calls: OrderCall[] = [];
  for (let shelf = 0, onShelf = 0; calls.length < orders && !signal.aborted;) {
    const there = shelfOf(products, shelf);
    const patient = AbortSignal.any([signal, AbortSignal.timeout(patience.during)]);
    const drafts = Array.from({ length: Math.min(clients, orders - calls.length) }, () => {
      return { lines: drawLines(random, there), manner: drawManner(random) };
    });
    const carts = await Promise.all(drafts.map(({ lines }) => fillCart(ports, lines, patient)));
    const round: (() => Promise<void>)[] = [];
    for (const [index, { manner }] of drafts.entries()) {
      const cart = carts[index];
      if (!cart) continue;
      const tabs = manner.secondTab ? 2 : 1;
      for (let tab = 0; tab < tabs; tab += 1) {
        const call = toCall(driver, cart, {
          index: calls.length + 1,
          first: calls.length + 1 - tab,
          manner,
        });
        driver.record({ type: 'purchase', ...call.purchase });
        calls.push(call);
        round.push(() => checkOut(driver, call, manner));
      }
    }
    await Promise.all(round.map((order) => order().then(() => progress.step())));
    onShelf += round.length;
    // A shelf of which most is gone leaves customers with nothing.
    if (isShelfDone(onShelf) || round.length * 2 < drafts.length) {
      shelf += 1;
      onShelf = 0;
    }
  }
  return calls;
}

/** When all is well again, every order in doubt is sent until it has its outcome, and every other once more. */
export async function settleAll(
  { till, clients, signal }: Pick<Driver, 'till' | 'clients' | 'signal'>,
  calls: OrderCall[],
  isRefused: (call: OrderCall) => boolean,
): Promise<void> {
  const open = calls.filter((call) => !isRefused(call));
  const work = async () => {
    for (let call = open.pop(); call; call = open.pop()) {
      await till.settle(call, AbortSignal.any([signal, AbortSignal.timeout(patience.after)]));
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
}

async function checkOut({ till, signal }: Driver, call: OrderCall, manner: Manner): Promise<void> {
  const patient = AbortSignal.any([signal, AbortSignal.timeout(patience.during)]);
  const clicks = manner.doubleClick ? 2 : 1;
  await Promise.all(Array.from({ length: clicks }, () => till.settle(call, patient)));
  if (manner.reload) await till.attempt(call);
}

function toCall(
  { products, random }: Driver,
  { cookie, lines, delivery: prices }: FilledCart,
  { index, first, manner }: { index: number; first: number; manner: Manner },
): OrderCall {
  const priceOf = new Map(products.map(({ id, price }) => [id, price]));
  const subtotal = lines.reduce(
    (sum, { productId, quantity }) => sum + (priceOf.get(productId) ?? 0) * quantity,
    0,
  );
  const delivery = prices[manner.delivery] ?? 0;
  const id = `p${index}`;
  const purchase: Purchase = {
    id,
    cart: `c${first}`,
    lines,
    promised: { subtotal, delivery },
    ...(manner.tampering !== undefined && {
      expectedTotal: Math.max(0, subtotal + delivery + manner.tampering),
    }),
  };
  const key = `${id}-${random
    .integer(0, 2 ** 32)
    .toString(16)
    .padStart(9, '0')}`;
  return { cookie, key, purchase, delivery: manner.delivery };
}
