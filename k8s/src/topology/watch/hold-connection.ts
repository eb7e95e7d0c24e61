import type { Cluster } from '../../cluster/connect.ts';
import { checkServer, keepChecking } from './check-server.ts';
import { followList } from './follow-list.ts';
import type { WatchTimes } from './times.ts';
import type { WatchedList } from './watched-list.ts';

export interface Connection {
  cluster: Cluster;
  times: WatchTimes;
  /** The lists that are wanted now; asked for after each change, for one may name another. */
  lists: () => WatchedList[];
  signal: AbortSignal;
  /** Something changed, and every list is read or says why not. */
  onChange: () => void;
  /** The API server answered. */
  onAnswer: () => void;
  onWatch: (difference: 1 | -1) => void;
}

/**
 * Follows all lists until the signal is aborted. Throws `ClusterError` when the API server no longer
 * answers; either way nothing of it is left when it is over.
 */
export async function holdConnection(connection: Connection): Promise<void> {
  const { cluster, times, signal, onAnswer } = connection;
  await checkServer({ cluster, times, signal });
  const over = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const end = () => resolve();
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  const checking = keepChecking({ cluster, times, signal: over.signal }, onAnswer).catch(reject);
  const followers = followAll(connection, reject);
  try {
    await promise;
  } finally {
    signal.removeEventListener('abort', end);
    over.abort();
    await Promise.all([checking, followers.end()]);
  }
}

interface Follower {
  stop: AbortController;
  ended: Promise<void>;
}

function followAll(connection: Connection, onLost: (error: unknown) => void) {
  const { cluster, times, lists, onWatch } = connection;
  const followers = new Map<WatchedList, Follower>();
  let isOver = false;

  function follow(list: WatchedList): void {
    const stop = new AbortController();
    list.settled = false;
    const following = { cluster, times, signal: stop.signal, onChange: adjust, onWatch };
    followers.set(list, { stop, ended: followList(list, following).catch(onLost) });
  }

  function adjust(): void {
    if (isOver) return;
    connection.onAnswer();
    const wanted = lists();
    for (const [list, { stop, ended }] of followers) {
      if (wanted.includes(list)) continue;
      stop.abort();
      void ended.then(() => followers.delete(list));
    }
    for (const list of wanted) if (!followers.has(list)) follow(list);
    if (wanted.every(({ settled }) => settled)) connection.onChange();
  }

  for (const list of lists()) follow(list);
  return {
    async end() {
      isOver = true;
      const all = [...followers.values()];
      for (const { stop } of all) stop.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}
