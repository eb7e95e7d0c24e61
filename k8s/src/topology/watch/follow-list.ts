import { ApiException } from '@kubernetes/client-node';
import { ask } from '../../cluster/ask.ts';
import { ClusterError } from '../../cluster/cluster-error.ts';
import type { Cluster } from '../../cluster/connect.ts';
import { object, text } from '../reading.ts';
import { createBackOff, pause } from './back-off.ts';
import { readList } from './read-list.ts';
import type { WatchTimes } from './times.ts';
import { openWatch } from './watch-events.ts';
import type { WatchEvent } from './watch-events.ts';
import type { WatchedList } from './watched-list.ts';

export interface Following {
  cluster: Cluster;
  times: WatchTimes;
  signal: AbortSignal;
  /** The list changed, or could not be read. */
  onChange: () => void;
  /** One more watch is open, or one less. */
  onWatch: (difference: 1 | -1) => void;
}

/** A watch that ends sooner than this, in ms, is not opened again at once. */
const soon = 1_000;

/**
 * Keeps a list as the API server has it until the signal is aborted. What may not be read is asked for
 * again from time to time. Throws `ClusterError` when the API server does not answer, or will not let us
 * read what is required.
 */
export async function followList(list: WatchedList, following: Following): Promise<void> {
  const { signal } = following;
  const backOff = createBackOff(following.times);
  let version: string | undefined;
  while (!signal.aborted) {
    try {
      version ??= await listAnew(list, following);
      const opened = Date.now();
      version = await watchFrom(version, list, following);
      if (Date.now() - opened > soon) backOff.reset();
      else await backOff.wait(signal);
    } catch (error) {
      if (signal.aborted) return;
      version = undefined;
      await endure(error, list, following);
    }
  }
}

async function listAnew(list: WatchedList, { cluster, times, signal, onChange }: Following) {
  const version = await readList(cluster, list, { signal, within: times.listWithin });
  list.error = undefined;
  list.settled = true;
  onChange();
  return version;
}

/** Resolves with the version to go on from; with none when all must be listed again. */
async function watchFrom(version: string, list: WatchedList, following: Following) {
  const { cluster, times, signal, onChange, onWatch } = following;
  const opening = openWatch(cluster, list, { version, silence: times.silence, signal });
  const events = await ask(cluster, list.what, opening.catch(refused));
  if (!events) return undefined;
  let last: string | undefined = version;
  onWatch(1);
  try {
    for await (const event of events) {
      // Its version is too old by now, or something else that only a new list mends.
      if (event.type === 'ERROR') return undefined;
      last = versionOf(event) ?? last;
      if (take(event, list)) onChange();
    }
  } finally {
    onWatch(-1);
  }
  return last;
}

/** A watch that is answered but not opened (too old, no longer allowed): the list says why. */
function refused(error: unknown): undefined {
  if (!(error instanceof ApiException)) throw error;
}

function take({ type, object }: WatchEvent, list: WatchedList): boolean {
  if (type === 'BOOKMARK') return false;
  if (type === 'DELETED') list.remove(object);
  else list.put(object);
  return true;
}

function versionOf(event: WatchEvent): string | undefined {
  return text(object(event.object['metadata'])['resourceVersion']);
}

async function endure(error: unknown, list: WatchedList, following: Following): Promise<void> {
  const { times, signal, onChange } = following;
  const lost = !(error instanceof ClusterError) || error.reason === 'unreachable';
  if (lost || list.required) throw error;
  const isNews = !list.settled || list.error?.message !== error.message;
  list.replace([]);
  list.error = error;
  list.settled = true;
  if (isNews) onChange();
  await pause(error.reason === 'failed' ? times.longestRetry : times.retryMissing, signal);
}
