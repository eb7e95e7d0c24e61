import type { Gateway } from '../../topology/gateways.ts';
import type { HttpRoute } from '../../topology/http-routes.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Door } from '../door.ts';
import { nameFor, routedPath } from './routed-path.ts';
import { pendingHost } from './service-doors.ts';

type Listener = Gateway['listeners'][number];

/** Every host and path of an HTTPRoute, at every address and fitting listener of its Gateways. */
export function gatewayDoors(route: HttpRoute, topology: Topology): Door[] {
  return entrances(route, topology).flatMap(({ gateway, listener }) =>
    hostsOf(route, listener).flatMap((host) =>
      doorsAt({ route, gateway, listener, host }, topology),
    ),
  );
}

/** The listeners that a route is attached to, with their Gateways. */
export function entrances(route: HttpRoute, { gateways }: Topology) {
  return route.parents.flatMap((parent) =>
    gateways
      .filter(({ namespace, name }) => namespace === parent.namespace && name === parent.name)
      .flatMap((gateway) =>
        gateway.listeners
          .filter(({ name }) => !parent.sectionName || name === parent.sectionName)
          .filter(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS')
          .map((listener) => ({ parent, gateway, listener })),
      ),
  );
}

interface Entrance {
  route: HttpRoute;
  gateway: Gateway;
  listener: Listener;
  /** Absent: every host. */
  host: string | undefined;
}

function doorsAt({ route, gateway, listener, host }: Entrance, topology: Topology): Door[] {
  const addresses = gateway.addresses.length > 0 ? gateway.addresses : [pendingHost];
  return route.rules.flatMap(({ paths, backends }) => {
    const backend = backends.find(({ weight }) => weight > 0);
    if (!backend) return [];
    return paths.flatMap(({ type, value }) =>
      addresses.map((address) => ({
        id: `Gateway/${gateway.name}/${listener.name}/${host ?? '*'}${value}${addresses.length > 1 ? `@${address}` : ''}`,
        kind: 'Gateway' as const,
        object: `HTTPRoute/${route.name}`,
        service: backend.service,
        protocol: listener.protocol === 'HTTPS' ? ('https' as const) : ('http' as const),
        host: address,
        port: listener.port,
        ...(host && { asks: nameFor(host) }),
        path: routedPath(topology, backend.service, value, type === 'Exact'),
      })),
    );
  });
}

/** The hosts that route and listener agree on; `undefined` where neither names any. */
function hostsOf({ hostnames }: HttpRoute, { hostname }: Listener): (string | undefined)[] {
  if (hostnames.length === 0) return [hostname];
  if (!hostname) return hostnames;
  return hostnames.flatMap((name) => {
    if (name === hostname || isWithin(name, hostname)) return name;
    return isWithin(hostname, name) ? hostname : [];
  });
}

function isWithin(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') && host.endsWith(pattern.slice(1));
}
