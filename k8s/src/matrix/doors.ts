import type { Topology } from '../topology/topology.ts';
import { shopServices } from './behind.ts';
import { doorKinds } from './door.ts';
import type { Door } from './door.ts';
import { gatewayDoors } from './doors/gateway-doors.ts';
import { ingressDoors } from './doors/ingress-doors.ts';
import { podDoors } from './doors/pod-doors.ts';
import { serviceDoors } from './doors/service-doors.ts';

/** Every door of a namespace once, outermost kind first; also those that must prove shut. */
export function listDoors(topology: Topology): Door[] {
  const doors = [
    ...topology.httpRoutes.flatMap((route) => gatewayDoors(route, topology)),
    ...topology.ingresses.flatMap((ingress) => ingressDoors(ingress, topology)),
    ...shopServices(topology).flatMap((service) => serviceDoors(service, topology)),
    ...podDoors(topology),
  ];
  const once = [...new Map(doors.map((door) => [door.id, door])).values()];
  return once.toSorted((one, other) => doorKinds.indexOf(one.kind) - doorKinds.indexOf(other.kind));
}
