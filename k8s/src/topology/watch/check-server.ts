import { ApiException } from '@kubernetes/client-node';
import { ask } from '../../cluster/ask.ts';
import type { Cluster } from '../../cluster/connect.ts';
import { pause } from './back-off.ts';
import { readPath } from './open-path.ts';
import type { WatchTimes } from './times.ts';

interface Checking {
  cluster: Cluster;
  times: WatchTimes;
  signal: AbortSignal;
}

/** Asks the API server whether it is there. Throws `ClusterError` when it is not. */
export async function checkServer({ cluster, times, signal }: Checking): Promise<void> {
  const read = readPath(cluster, '/version', { signal, within: times.answerWithin });
  await ask(cluster, 'the version of the API server', read.catch(unlessAnswered));
}

/**
 * Asks again and again: a connection that is cut off without a word looks like one on which nothing
 * happens. `onAnswer` is called each time. Throws `ClusterError` once it does not answer.
 */
export async function keepChecking(checking: Checking, onAnswer: () => void): Promise<void> {
  while (!checking.signal.aborted) {
    await checkServer(checking);
    onAnswer();
    await pause(checking.times.checkEvery, checking.signal);
  }
}

/** "You may not ask that" is an answer; a gateway's "nobody behind me" is none. */
function unlessAnswered(error: unknown): string {
  if (error instanceof ApiException && error.code < 500) return '';
  throw error;
}
