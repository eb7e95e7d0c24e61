import { ClusterError } from '../../cluster/cluster-error.ts';
import { endpointsByService } from '../endpoints.ts';
import type { Gateway } from '../gateways.ts';
import { knownNodes } from '../known-nodes.ts';
import { missingBecause } from '../missing.ts';
import { sortNodes } from '../nodes.ts';
import type { Missing, Topology } from '../topology.ts';
import type { TopologyLists } from './topology-lists.ts';
import type { WatchedList } from './watched-list.ts';

/** The picture that lists make, as `readTopology` reads it. */
export function toTopology(
  { namespace, context }: { namespace: string; context: string },
  lists: TopologyLists,
  elsewhere: WatchedList<Gateway>[],
): Topology {
  const { deployments, statefulSets, daemonSets, ...others } = lists;
  const rollouts = [deployments, statefulSets, daemonSets];
  const missing = missingOf([...Object.values(others), ...rollouts], elsewhere, context);
  const pods = lists.pods.items();
  return {
    namespace,
    takenAt: new Date().toISOString(),
    services: lists.services.items(),
    endpoints: endpointsByService(lists.slices.items()),
    pods,
    nodes: knownNodes(sortNodes(lists.nodes.items()), pods, missing),
    ingresses: lists.ingresses.items(),
    gateways: [lists.gateways, ...elsewhere].flatMap((list) => list.items()),
    httpRoutes: lists.httpRoutes.items(),
    networkPolicies: lists.networkPolicies.items(),
    workloads: rollouts.some(({ error }) => error) ? [] : rollouts.flatMap((list) => list.items()),
    missing,
  };
}

/** Each resource once, with the first reason. */
function missingOf(
  lists: WatchedList[],
  elsewhere: WatchedList<Gateway>[],
  context: string,
): Missing[] {
  const unread = [...lists, ...elsewhere].flatMap(({ resource, error }) =>
    error ? [missingBecause(resource, error)] : [],
  );
  const gone = elsewhere
    .filter((list) => !list.error && list.items().length === 0)
    .map(({ resource, what }) => missingBecause(resource, notFound(what, context)));
  const reversed = [...unread, ...gone].toReversed();
  return [...new Map(reversed.map((one) => [one.resource, one])).values()].toReversed();
}

/** A list of one that is empty: what reading that one would say. */
function notFound(what: string, context: string): ClusterError {
  return new ClusterError('not found', `there is no ${what} (context "${context}").`);
}
