import { randomBytes } from 'node:crypto';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { formatEvent } from './server-sent-events.ts';

/** The newest changes as they were sent, so that somebody who was away for a moment misses none. */
export interface EventLog {
  /** The id of what was sent last. */
  readonly id: string;
  /** Keeps a change under a new id, and gives back its event as text. */
  add(change: DoorsChange): string;
  /** What was sent after this id, as text; undefined when that is not known any more. */
  since(id: string): string[] | undefined;
  /** Forgets all changes: what comes next does not follow from them. */
  cut(): void;
}

/** Ids are `<epoch>-<n>`; the epoch is random, so that another process's ids are never taken for ours. */
export function createEventLog(kept = 200): EventLog {
  const epoch = randomBytes(6).toString('hex');
  let count = 0;
  let events: string[] = [];
  const idOf = (number: number) => `${epoch}-${number}`;
  return {
    get id() {
      return idOf(count);
    },
    add(change) {
      count += 1;
      const event = formatEvent({ id: idOf(count), name: 'change', data: change });
      events = [...events, event].slice(-kept);
      return event;
    },
    since(id) {
      const number = Number(/^(?<epoch>[0-9a-f]+)-(?<n>\d{1,15})$/.exec(id)?.groups?.['n'] ?? NaN);
      const missed = count - number;
      if (idOf(number) !== id || missed < 0 || missed > events.length) return undefined;
      return missed === 0 ? [] : events.slice(-missed);
    },
    cut() {
      count += 1;
      events = [];
    },
  };
}
