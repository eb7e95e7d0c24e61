import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import type { Running } from './process-group.ts';

const deadline = 30_000;
const pause = 100;

/** Waits until the shop at `address` is ready; fails when its program ends or 30 s have passed. */
export async function waitForShop(address: string, program: Running): Promise<void> {
  const started = Date.now();
  let ended = false;
  const watch = program.exited.then(() => (ended = true));
  while (Date.now() - started < deadline) {
    if (ended) throw new Failure('the shop ended before it was ready; its last lines are above.');
    if (await isReady(address)) return;
    await Promise.race([delay(pause), watch]);
  }
  program.stop();
  throw new Failure(`the shop was not ready within ${deadline / 1000} s; its log is above.`);
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
}
