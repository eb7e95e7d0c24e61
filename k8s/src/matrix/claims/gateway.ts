import { entrances } from '../doors/gateway-doors.ts';
import { entryInDoubt } from './entry.ts';
import { open, shut, unclear } from './reason.ts';
import type { Pair, Reason } from './reason.ts';

/** The gatehouse of a Gateway: one host and path of a route. */
export function claimGateway(pair: Pair): Reason {
  const { topology, door } = pair;
  const route = topology.httpRoutes.find(({ name }) => door.object === `HTTPRoute/${name}`);
  const entrance = (route ? entrances(route, topology) : []).find(({ gateway, listener }) =>
    door.id.startsWith(`Gateway/${gateway.name}/${listener.name}/`),
  );
  if (route && entrance) {
    const { gateway, listener, parent } = entrance;
    const foreign = gateway.namespace !== route.namespace;
    const decides = [`Gateway/${gateway.name}`, 'spec.listeners[].allowedRoutes'] as const;
    if (foreign && listener.routesFrom === 'Same') {
      return shut(...decides, `The gateway takes routes only from ${gateway.namespace}.`);
    }
    if (foreign && listener.routesFrom === 'Selector' && !parent.accepted) {
      const because =
        'The gateway chooses namespaces by their labels, and has not taken this route.';
      return unclear(...decides, because);
    }
  }
  const doubt = entryInDoubt(pair, entrance?.gateway.createdAt);
  if (doubt) return doubt;
  const because = 'The route is accepted by the gateway and the host fits.';
  return open(door.object, 'spec.parentRefs', because);
}
