import { isProxy } from '@doorstep/k8s/matrix/behind';
import type { Pod } from '@doorstep/k8s/topology/pods';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { DoorsMap, MapPod } from '../../contract/doors-map.ts';
import { mapEntrances } from './map-entrances.ts';
import { mapNodes } from './map-nodes.ts';
import { mapPolicies } from './map-policies.ts';
import { mapServices } from './map-services.ts';

/** A namespace as the page draws it. */
export function toDoorsMap(topology: Topology): DoorsMap {
  const { namespace, takenAt, pods, missing } = topology;
  return {
    namespace,
    takenAt,
    nodes: mapNodes(topology),
    services: mapServices(topology),
    pods: pods.map(mapPod),
    entrances: mapEntrances(topology),
    policies: mapPolicies(topology),
    missing: missing.map(({ resource, why }) => ({ resource, why })),
  };
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
