import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from './api-process.ts';
import type { ApiProcess } from './api-process.ts';
import { findViolations } from './checker.ts';
import { placeOrders, settleAll } from './driver.ts';
import type { Driver } from './driver.ts';
import { openFaultProxy } from './fault-proxy.ts';
import type { FaultProxy } from './fault-proxy.ts';
import { faultsOf } from './faults.ts';
import type { HistoryEvent } from './history.ts';
import { runNemesis } from './nemesis.ts';
import { planStocks } from './plan.ts';
import { createProgress } from './progress.ts';
import { randomFrom } from './random.ts';
import { openRecorder } from './recorder.ts';
import type { Store } from './store.ts';
import { createTill } from './till.ts';
import type { Violation } from './violation.ts';

/** API processes on one database: two, for much that goes wrong between two can't within one. */
const replicas = 2;

export interface RunOptions {
  seed: string;
  orders: number;
  clients: number;
  /** The project's root, or a folder like it whose backend is broken. */
  root: string;
  /** Where `history.jsonl` is written, and the logs of the API. */
  folder: string;
  openStore: (files: string) => Promise<Store>;
  keyOfRetry?: (key: string) => string;
}

export interface RunResult {
  history: HistoryEvent[];
  violations: Violation[];
}

/**
 * One run: a new shop on a new database, customers who order while a nemesis breaks things, then all
 * healed, the API killed a last time, every order asked for again, and the history checked. Throws a
 * `Failure` when the shop can't be started, or started again.
 */
export async function runOnce(options: RunOptions): Promise<RunResult> {
  const { seed, orders, root, folder, openStore, keyOfRetry = (key) => key } = options;
  await using cleanup = new AsyncDisposableStack();
  const files = await mkdtemp(join(tmpdir(), 'doorstep-correctness-'));
  cleanup.defer(() => rm(files, { recursive: true, force: true }));
  const { history, record, close } = await openRecorder(join(folder, 'history.jsonl'));
  cleanup.defer(() => close());
  const store = await openStore(files);
  cleanup.defer(() => store.close());
  const back = store.port === undefined ? undefined : await openFaultProxy(store.port);
  if (back) cleanup.defer(() => back.close());
  // One after the other, for only MySQL has a lock for those who migrate.
  const apis: ApiProcess[] = [];
  const fronts: FaultProxy[] = [];
  for (let replica = 1; replica <= replicas; replica += 1) {
    const api = await startApi({
      root,
      env: store.apiSettings(back?.port),
      log: join(folder, `api-${replica}.log`),
      onEnded: () => record({ type: 'api-ended' }),
    });
    cleanup.defer(() => api.stop());
    apis.push(api);
    const front = await openFaultProxy(api.port);
    cleanup.defer(() => front.close());
    fronts.push(front);
  }

  const products = await store.addProducts(planStocks(orders));
  record({ type: 'start', seed, database: store.name, products });
  const progress = createProgress();
  const broken = new AbortController();
  const ports = fronts.map(({ port }) => port);
  const driver: Driver = {
    ports,
    products,
    orders,
    clients: options.clients,
    record,
    progress,
    random: randomFrom(`${seed} customers`),
    till: createTill({ ports, record, keyOfRetry }),
    signal: broken.signal,
  };
  const nemesis = runNemesis({
    faults: faultsOf({ apis, store, fronts, back }),
    random: randomFrom(`${seed} nemesis`),
    progress,
    record,
    every: Math.max(12, Math.round(orders / 30)),
  }).catch((error: unknown) => broken.abort(error));
  const calls = await placeOrders(driver);
  progress.end();
  await nemesis;
  broken.signal.throwIfAborted();

  for (const proxy of [...fronts, ...(back ? [back] : [])]) proxy.heal();
  record({ type: 'fault', name: 'every API process is killed a last time' });
  await Promise.all(apis.map((api) => api.crash(0)));
  const refused = refusedIn(history);
  await settleAll(
    driver,
    calls.filter(({ purchase }) => !refused.has(purchase.id)),
  );
  record({ type: 'end', ...(await store.read()) });
  return { history, violations: findViolations(history) };
}

/** The purchases that were refused: their customers do not ask again. */
function refusedIn(history: HistoryEvent[]): Set<string> {
  const purchases = new Map<number, string>();
  const refused = new Set<string>();
  for (const event of history) {
    if (event.type === 'invoke') purchases.set(event.request, event.purchase);
    if (event.type === 'fail') refused.add(purchases.get(event.request) ?? '');
  }
  return refused;
}
