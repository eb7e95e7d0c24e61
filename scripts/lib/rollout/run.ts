import { randomUUID } from 'node:crypto';
import { checkBooks } from './books.ts';
import { waitUntilCalm } from './calm.ts';
import { readCatalogue } from './catalogue.ts';
import { Crowd } from './crowd.ts';
import { ordersSince } from './database.ts';
import { sendLoad } from './load.ts';
import type { RolloutOptions } from './options.ts';
import type { LoadRecord } from './record.ts';
import { rollAll } from './roller.ts';
import { planRolls } from './rolls.ts';
import type { Roll } from './rolls.ts';
import type { LoadedShop } from './shop.ts';
import { takeAway } from './without.ts';

export type RunOptions = Omit<RolloutOptions, 'table'>;

/** What a run found. */
export interface RunResult {
  /** The run's own name, in its request ids. */
  run: string;
  record: LoadRecord;
  rolls: Roll[];
  /** How many pods answered, of both tiers. */
  pods: number;
  /** Orders that were confirmed to their customers. */
  confirmed: number;
  /** What is wrong with the orders in the database, a sentence each. */
  wrong: string[];
}

/** One load with its rolls, without the pieces that are to be missing. Throws a `Failure`, or when the signal does. */
export async function runLoadAndRolls(
  shop: LoadedShop,
  options: RunOptions,
  signal: AbortSignal,
): Promise<RunResult> {
  if (options.without.length === 0) return watch(shop, options, signal);
  const putBack = await takeAway(shop.tools, options.without);
  try {
    return await watch(shop, options, signal);
  } finally {
    await putBack();
  }
}

async function watch(
  shop: LoadedShop,
  { requests, rate, rolls: count, without }: RunOptions,
  signal: AbortSignal,
): Promise<RunResult> {
  await waitUntilCalm(shop.cluster);
  const rolls = planRolls(count, without.length === 0);
  const run = randomUUID().slice(0, 8);
  const crowd = new Crowd(run, shop.base, await readCatalogue(shop.base));
  const since = Date.now();
  const ended = new AbortController();
  const stop = AbortSignal.any([signal, ended.signal]);
  let rolled = false;
  const load = sendLoad({
    rate,
    over: (sent) => stop.aborted || (rolled && sent >= requests),
    send: (index, due) => crowd.send(index, due),
  });
  try {
    const now = (rolling: string) => {
      crowd.rolling = rolling;
    };
    await rollAll(shop, { rolls, requests, rate, signal: stop, now });
    rolled = true;
    await load;
  } finally {
    ended.abort();
    await load;
    crowd.leave();
  }
  signal.throwIfAborted();
  const { record, customers, pods } = crowd;
  const { purchases } = customers;
  const wrong = checkBooks(purchases, await ordersSince(shop.tools, since));
  return { run, record, rolls, pods: pods.size, confirmed: purchases.confirmed.size, wrong };
}
