import { interruption } from '../lib/doors/interruption.ts';
import { withLock } from '../lib/lock.ts';
import { readRolloutOptions } from '../lib/rollout/options.ts';
import type { RolloutOptions } from '../lib/rollout/options.ts';
import { openLoadedShop } from '../lib/rollout/shop.ts';
import { rolloutSuite, tableSuite } from '../lib/rollout/suites.ts';
import { runSuites } from '../lib/suites/tally.ts';

/**
 * `npm run test:rollout`: customers look and buy by the clock while the shop that `up` made is rolled
 * and a node is drained; none may notice. `--without` takes a piece away of what makes that so,
 * `--table` each in turn, and shows what it costs.
 */
export async function run(args: string[]): Promise<void> {
  const options = readRolloutOptions(args);
  await withLock('cluster', () => rollUnderLoad(options));
}

async function rollUnderLoad({ table, ...options }: RolloutOptions): Promise<void> {
  const stop = new AbortController();
  let code: number | undefined;
  const leave = async () => {
    code = await interruption();
    process.stderr.write('\ndoorstep: stopped; putting the shop back as it was …\n');
    stop.abort();
  };
  void leave();
  const shop = await openLoadedShop();
  try {
    stop.signal.throwIfAborted();
    const suite = table ? tableSuite : rolloutSuite;
    await runSuites([suite(shop, options, stop.signal)]);
  } finally {
    await shop.close();
    if (code !== undefined) process.exit(code);
  }
}
