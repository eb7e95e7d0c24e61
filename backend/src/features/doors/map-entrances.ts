import { entrances } from '@doorstep/k8s/matrix/doors/gateway-doors';
import type { Gateway } from '@doorstep/k8s/topology/gateways';
import type { HttpRoute } from '@doorstep/k8s/topology/http-routes';
import type { Ingress } from '@doorstep/k8s/topology/ingresses';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { MapEntrance } from '../../contract/doors-map.ts';

type Rule = MapEntrance['rules'][number];

/** Every Ingress, and every Gateway with the routes that name it. */
export function mapEntrances(topology: Topology): MapEntrance[] {
  return [
    ...topology.ingresses.map(mapIngress),
    ...topology.gateways.map((gateway) => mapGateway(gateway, topology)),
  ];
}

function mapIngress({ name, addresses, tls, rules }: Ingress): MapEntrance {
  return {
    kind: 'Ingress',
    name,
    addresses,
    tls: tls.length > 0,
    rules: rules.flatMap(({ host, paths }) =>
      paths.map(({ path, service, port }) => ({
        ...(host && { host }),
        path,
        service,
        port: String(port),
      })),
    ),
  };
}

function mapGateway(gateway: Gateway, topology: Topology): MapEntrance {
  const routes = topology.httpRoutes.filter((route) =>
    entrances(route, topology).some((entrance) => entrance.gateway === gateway),
  );
  return {
    kind: 'Gateway',
    name: gateway.name,
    addresses: gateway.addresses,
    tls: gateway.listeners.some(({ protocol }) => protocol === 'HTTPS'),
    rules: routes.flatMap(mapRoute),
  };
}

function mapRoute({ hostnames, rules }: HttpRoute): Rule[] {
  const hosts = hostnames.length > 0 ? hostnames.map((host) => ({ host })) : [{}];
  return hosts.flatMap((host) =>
    rules.flatMap(({ paths, backends }) =>
      paths.flatMap(({ value }) =>
        backends.map(({ service, port }) => ({
          ...host,
          path: value,
          service,
          port: String(port),
        })),
      ),
    ),
  );
}
