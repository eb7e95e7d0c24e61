import type { Gateway } from '../topology/gateways.ts';
import type { HttpRoute } from '../topology/http-routes.ts';
import type { ObjectName } from '../topology/services.ts';
import { entranceUrl } from './entrance-url.ts';
import type { Entrance, EntranceResolution } from './entrances.ts';

/** The Gateways that routes hang in, each once. */
export function parentsOf(routes: HttpRoute[]): ObjectName[] {
  const parents = routes.flatMap((route) => route.parents);
  return [
    ...new Map(
      parents.map(({ namespace, name }) => [id({ namespace, name }), { namespace, name }]),
    ).values(),
  ];
}

/** Every host of every route at every address of the Gateways that it hangs in. */
export function gatewayEntrances(routes: HttpRoute[], gateways: Gateway[]): EntranceResolution {
  if (routes.length === 0) {
    return {
      missing:
        'there is no HTTPRoute in this namespace; the chart makes them with gateway.enabled=true.',
    };
  }
  const missing = gateways.map(notReady).find(Boolean) ?? routes.map(notAccepted).find(Boolean);
  if (missing) return { missing };
  const entrances = routes.flatMap((route) =>
    route.parents.flatMap((parent) =>
      gateways
        .filter((gateway) => id(gateway) === id(parent))
        .flatMap((gateway) => entrancesAt(route, gateway, parent.sectionName)),
    ),
  );
  if (entrances.length > 0) return { entrances };
  const names = routes.map(({ name }) => name).join(', ');
  return { missing: `no listener of its Gateway fits a host name of HTTPRoute ${names}.` };
}

function entrancesAt(
  { hostnames, rules }: HttpRoute,
  { name, listeners, addresses }: Gateway,
  sectionName: string | undefined,
): Entrance[] {
  const paths = rules.flatMap(({ paths, backends }) =>
    paths.flatMap(({ value }) => backends.map(({ service }) => ({ path: value, service }))),
  );
  return hostnames.flatMap((host) => {
    const fitting = listeners.filter(
      (listener) =>
        (!sectionName || listener.name === sectionName) && fits(listener.hostname, host),
    );
    const listener = fitting.find(({ protocol }) => protocol === 'HTTPS') ?? fitting[0];
    if (!listener) return [];
    const { port, protocol } = listener;
    const url = entranceUrl(protocol === 'HTTPS' ? 'https' : 'http', host, port);
    const object = `Gateway/${name}`;
    return addresses.map((address) => ({
      kind: 'gateway' as const,
      object,
      host,
      address,
      port,
      url,
      paths,
    }));
  });
}

/** A listener's name may be a wildcard, `*.example.com`; without one it takes every host. */
function fits(pattern: string | undefined, host: string): boolean {
  if (!pattern || pattern === host) return true;
  return pattern.startsWith('*.') && host.endsWith(pattern.slice(1));
}

function notReady({ namespace, name, className, programmed, addresses }: Gateway) {
  if (programmed && addresses.length > 0) return undefined;
  return (
    `Gateway ${namespace}/${name} waits for its address: the controller of class ${className} has not programmed it yet; ` +
    `"kubectl describe gateway ${name} -n ${namespace}" shows why.`
  );
}

function notAccepted({ namespace, name, parents }: HttpRoute) {
  const refused = parents.find(({ accepted }) => accepted !== true);
  if (!refused) return undefined;
  const said = refused.accepted === false ? 'does not accept it' : 'has not accepted it yet';
  return (
    `HTTPRoute ${namespace}/${name} leads nowhere: Gateway ${id(refused)} ${said}; ` +
    `"kubectl describe httproute ${name} -n ${namespace}" shows why.`
  );
}

function id({ namespace, name }: ObjectName): string {
  return `${namespace}/${name}`;
}
