import { ask } from '../../cluster/ask.ts';
import type { Cluster } from '../../cluster/connect.ts';
import { object, objects, text } from '../reading.ts';
import { readPath } from './open-path.ts';
import type { WatchedList } from './watched-list.ts';

/**
 * Reads a list anew; resolves with the version from which its changes can be watched. Throws `ClusterError`.
 */
export async function readList(
  cluster: Cluster,
  list: WatchedList,
  limits: { signal: AbortSignal; within: number },
): Promise<string> {
  const read = readPath(cluster, pathOf(list), limits).then(JSON.parse);
  const answer = object(await ask(cluster, list.what, read));
  list.replace(objects(answer['items']));
  return text(object(answer['metadata'])['resourceVersion']) ?? '';
}

/** The list's path, with what is asked of it. */
export function pathOf({ path, only }: WatchedList, query: Record<string, string> = {}): string {
  const selector = only === undefined ? {} : { fieldSelector: `metadata.name=${only}` };
  const asked = new URLSearchParams({ ...query, ...selector }).toString();
  return asked ? `${path}?${asked}` : path;
}
