import type { Cluster } from '../../cluster/connect.ts';
import { createBackOff } from './back-off.ts';
import { createFreshness } from './freshness.ts';
import type { WatchFreshness } from './freshness.ts';
import { gather } from './gather.ts';
import { holdConnection } from './hold-connection.ts';
import { safely } from './safely.ts';
import { watchTimes } from './times.ts';
import type { WatchTimes } from './times.ts';
import type { WatchedList } from './watched-list.ts';

export interface WatchListsOptions {
  cluster: Cluster;
  /** The lists that are wanted now; asked for after each change, for one may name another. */
  lists: () => WatchedList[];
  /** All lists are as the API server has them, or say why they are not. */
  onChange: () => void;
  onFreshness?: ((freshness: WatchFreshness) => void) | undefined;
  times?: Partial<WatchTimes> | undefined;
}

export interface Watching {
  /** Ends all watches; resolves when nothing of them is left. Once more does nothing. */
  close: () => Promise<void>;
  /** How many watches are open now. */
  readonly watches: number;
}

/**
 * Keeps lists as the API server has them, with one watch each, until it is closed. When the connection is
 * lost, all are read anew as soon as the API server answers again. Whatever the callbacks throw becomes a
 * warning of the process.
 */
export function watchLists({ cluster, lists, onChange, onFreshness, ...rest }: WatchListsOptions) {
  const times = { ...watchTimes, ...rest.times };
  const freshness = createFreshness((now) => safely(() => onFreshness?.(now)));
  const backOff = createBackOff(times);
  let watches = 0;
  const stop = new AbortController();

  const changes = gather(times.settle, () => {
    if (!lists().every(({ settled }) => settled)) return;
    safely(onChange);
    backOff.reset();
    freshness.live();
  });
  const connection = {
    cluster,
    times,
    lists,
    onChange: changes.come,
    onAnswer: freshness.heard,
    onWatch: (difference: 1 | -1) => void (watches += difference),
  };

  async function run(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await holdConnection({ ...connection, signal: stop.signal });
      } catch (error) {
        if (stop.signal.aborted) return;
        changes.cancel();
        freshness.stale(error instanceof Error ? error.message : String(error));
        await backOff.wait(stop.signal);
      }
    }
  }

  const running = run();
  return {
    close: () => {
      stop.abort();
      changes.cancel();
      return running;
    },
    get watches() {
      return watches;
    },
  } satisfies Watching;
}
