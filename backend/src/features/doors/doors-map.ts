import { isProxy } from '@doorstep/k8s/matrix/behind';
import type { Node } from '@doorstep/k8s/topology/nodes';
import type { Pod } from '@doorstep/k8s/topology/pods';
import type { Missing, Topology } from '@doorstep/k8s/topology/topology';
import type { DoorsMap, MapNode, MapPod } from '../../contract/doors-map.ts';
import { mapEntrances } from './map-entrances.ts';
import { mapPolicies } from './map-policies.ts';
import { mapServices } from './map-services.ts';

/** A namespace as the page draws it. */
export function toDoorsMap(topology: Topology): DoorsMap {
  const { namespace, takenAt, nodes, pods, missing } = topology;
  return {
    namespace,
    takenAt,
    nodes: nodes.map(mapNode),
    services: mapServices(topology),
    pods: pods.map(mapPod),
    entrances: mapEntrances(topology),
    policies: mapPolicies(topology),
    missing: missing.filter(({ notInstalled }) => !notInstalled).map(tellMissing),
  };
}

/** Of nodes it is the chart that decides; a kubectl of the reader's own may see them well. */
function tellMissing({ resource, why }: Missing): DoorsMap['missing'][number] {
  const isRefused = resource === 'nodes' && why.includes('HTTP 403');
  return { resource, why: isRefused ? nodesRefused : why };
}

const nodesRefused =
  'This shop may not read the nodes, so it shows those that its pods name. The chart’s value doors.readNodes lets it.';

function mapNode({ name, ready, internalIps, inferred }: Node): MapNode {
  return { name, ready, addresses: internalIps, inferred: inferred ?? false };
}

function mapPod(pod: Pod): MapPod {
  const { name, tier, node, ip, ready, phase, trouble, terminating, createdAt } = pod;
  return {
    name,
    ...(tier && { tier }),
    ...(node && { node }),
    ...(ip && { ip }),
    ready,
    phase,
    ...(trouble && { trouble }),
    terminating: terminating ?? false,
    proxy: isProxy(pod),
    ...(createdAt && { createdAt }),
  };
}
