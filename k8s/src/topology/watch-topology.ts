import type { Cluster } from '../cluster/connect.ts';
import { gatewaysElsewhere } from './gateways-elsewhere.ts';
import type { Gateway } from './gateways.ts';
import type { Topology } from './topology.ts';
import type { WatchFreshness } from './watch/freshness.ts';
import type { WatchTimes } from './watch/times.ts';
import { toTopology } from './watch/to-topology.ts';
import { gatewayList, topologyLists } from './watch/topology-lists.ts';
import { watchLists } from './watch/watch-lists.ts';
import type { Watching } from './watch/watch-lists.ts';
import type { WatchedList } from './watch/watched-list.ts';

export interface WatchTopologyOptions {
  namespace: string;
  /** The whole picture: first when everything is read or said to be missing, then after each change. */
  onTopology: (topology: Topology) => void;
  /** Once when the API server no longer tells of changes, and once when it does again. */
  onFreshness?: (freshness: WatchFreshness) => void;
  times?: Partial<WatchTimes>;
}

/**
 * Keeps the picture of a namespace that `readTopology` reads, with one set of watches for all who look.
 * It never throws: as long as Services or pods cannot be read there is no picture, and `onFreshness` says why.
 */
export function watchTopology(cluster: Cluster, options: WatchTopologyOptions): Watching {
  const { namespace, onTopology, onFreshness, times } = options;
  const lists = topologyLists(namespace);
  const elsewhere = new Map<string, WatchedList<Gateway>>();

  /** A Gateway of another namespace is watched for as long as a route names it. */
  function wantedElsewhere(): WatchedList<Gateway>[] {
    const named = gatewaysElsewhere(lists.httpRoutes.items(), lists.gateways.items());
    const wanted = named.map((name) => ({ key: `${name.namespace}/${name.name}`, name }));
    for (const key of elsewhere.keys()) {
      if (!wanted.some((one) => one.key === key)) elsewhere.delete(key);
    }
    return wanted.map(({ key, name }) =>
      elsewhere.getOrInsertComputed(key, () => gatewayList(name)),
    );
  }

  const place = { namespace, context: cluster.context };
  return watchLists({
    cluster,
    lists: () => [...Object.values(lists), ...wantedElsewhere()],
    onChange: () => onTopology(toTopology(place, lists, [...elsewhere.values()])),
    onFreshness,
    times,
  });
}
