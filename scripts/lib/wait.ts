import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from './failure.ts';

/** One look at what is waited for: its value, or what it still lacks. */
export type Look<Value> = { done: Value } | { waiting: string };

export interface Wait<Value> {
  /** Completes "gave up waiting for …". */
  what: string;
  /** The deadline, from the call on. */
  seconds: number;
  look: () => Promise<Look<Value>>;
  /** Hears what is still lacking. */
  say?: (waiting: string) => void;
  /** More to print when the deadline has passed. */
  diagnose?: () => Promise<string>;
  /** ms between two looks; 1000 without it. */
  every?: number;
}

/** Looks until it is there or the deadline passes; then throws a `Failure` with what was last lacking. */
export async function until<Value>(wait: Wait<Value>): Promise<Value> {
  const { what, seconds, look, say, diagnose, every = 1000 } = wait;
  const deadline = performance.now() + seconds * 1000;
  let last = 'nothing has answered yet';
  while (performance.now() < deadline) {
    // A look that hangs must not outlive the deadline.
    const result = await orNothing(look(), deadline - performance.now());
    if (result && 'done' in result) return result.done;
    if (result) {
      last = result.waiting;
      say?.(last);
    }
    await delay(Math.min(every, Math.max(0, deadline - performance.now())));
  }
  const more = diagnose ? `\n\n${await diagnose()}` : '';
  throw new Failure(
    `gave up waiting for ${what} after ${seconds} s: ${last.replace(/\.$/, '')}.${more}`,
  );
}

async function orNothing<Value>(work: Promise<Value>, ms: number): Promise<Value | undefined> {
  const cancel = new AbortController();
  try {
    return await Promise.race([work, delay(ms, undefined, { signal: cancel.signal })]);
  } finally {
    cancel.abort();
  }
}
