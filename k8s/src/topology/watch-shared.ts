import type { Cluster } from '../cluster/connect.ts';
import { parseShared, sharedKey, sharedName } from '../recording/shared.ts';
import type { SharedObservations } from '../recording/shared.ts';
import { object, text } from './reading.ts';
import type { Unread } from './reading.ts';
import type { WatchTimes } from './watch/times.ts';
import { watchLists } from './watch/watch-lists.ts';
import type { Watching } from './watch/watch-lists.ts';
import { watchedList } from './watch/watched-list.ts';

export interface WatchSharedOptions {
  namespace: string;
  /** Nothing where nobody shares, where it may not be read, or where it is of another shape. */
  onShared: (shared: SharedObservations | undefined) => void;
  times?: Partial<WatchTimes>;
}

/** Watches what others have seen of a namespace's doors and put into its ConfigMap. Never throws. */
export function watchShared(cluster: Cluster, options: WatchSharedOptions): Watching {
  const { namespace, onShared, times } = options;
  const list = watchedList({
    resource: 'configmaps',
    what: `ConfigMap ${namespace}/${sharedName}`,
    path: `/api/v1/namespaces/${namespace}/configmaps`,
    only: sharedName,
    keep: toShared,
  });
  return watchLists({
    cluster,
    lists: () => [list],
    onChange: () => onShared(list.items().at(0)),
    times,
  });
}

function toShared({ data }: Unread): SharedObservations | undefined {
  return parseShared(text(object(data)[sharedKey]) ?? '');
}
