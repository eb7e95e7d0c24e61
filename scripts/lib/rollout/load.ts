import { setTimeout as delay } from 'node:timers/promises';
import { dueAt, dueBy } from './arrivals.ts';

export interface Load {
  /** Requests per second. */
  rate: number;
  /** Whether no more are to be sent, after so many. */
  over: (sent: number) => boolean;
  /** Sends one; `due` is when it should have been sent, on `performance.now`'s clock. Must not throw. */
  send: (index: number, due: number) => Promise<void>;
}

/**
 * Sends by the clock: a shop that answers slowly gets no fewer requests for it. Resolves with their
 * number when the last has been answered.
 */
export async function sendLoad({ rate, over, send }: Load): Promise<number> {
  const started = performance.now();
  const open = new Set<Promise<void>>();
  let sent = 0;
  while (!over(sent)) {
    const due = dueBy(performance.now() - started, rate);
    for (; sent < due && !over(sent); sent += 1) {
      const work = send(sent, started + dueAt(sent, rate));
      open.add(work);
      void work.then(() => open.delete(work));
    }
    await delay(Math.max(1, started + dueAt(sent, rate) - performance.now()));
  }
  await Promise.all(open);
  return sent;
}
