import { shopServices, tierOf, workloadsBehind } from '@doorstep/k8s/matrix/behind';
import { asksForCertificate } from '@doorstep/k8s/matrix/doors/protocol';
import type { Endpoint } from '@doorstep/k8s/topology/endpoints';
import type { Service, ServicePort } from '@doorstep/k8s/topology/services';
import { byTier } from '@doorstep/k8s/topology/tier-order';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { MapEndpoint, MapPort, MapService } from '../../contract/doors-map.ts';

/** The shop's Services with their lists, in the order of the chain and then by name. */
export function mapServices(topology: Topology): MapService[] {
  return shopServices(topology)
    .toSorted(
      (one, other) =>
        byTier(tierOf(one), tierOf(other)) || one.name.localeCompare(other.name, 'en'),
    )
    .map((service) => mapService(service, topology));
}

function mapService(service: Service, topology: Topology): MapService {
  const { name, type, clusterIp, selector, externalName, externalTrafficPolicy } = service;
  const wanted = wantedBehind(service, topology);
  return {
    name,
    tier: tierOf(service),
    type,
    ...(clusterIp && { clusterIp }),
    headless: service.headless ?? false,
    ports: service.ports.map(mapPort),
    selector,
    ...(externalName && { externalName }),
    ...(externalTrafficPolicy && { externalTrafficPolicy }),
    externalAddresses: service.externalAddresses,
    mutualTls: asksForCertificate(service),
    ...(wanted !== undefined && { wanted }),
    list: (topology.endpoints[name] ?? []).map(mapEndpoint),
  };
}

function mapPort({ name, port, targetPort, nodePort }: ServicePort): MapPort {
  return { ...(name && { name }), port, targetPort, ...(nodePort && { nodePort }) };
}

function mapEndpoint({ address, ports, ready, terminating, pod, node }: Endpoint): MapEndpoint {
  return { address, ports, ready, terminating, ...(pod && { pod }), ...(node && { node }) };
}

/** How many pods the controllers behind a Service are to make; absent where there is none. */
function wantedBehind(service: Service, topology: Topology): number | undefined {
  const behind = workloadsBehind(service, topology);
  return behind.length > 0 ? behind.reduce((sum, { wanted }) => sum + wanted, 0) : undefined;
}
