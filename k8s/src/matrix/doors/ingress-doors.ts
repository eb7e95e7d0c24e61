import type { Ingress } from '../../topology/ingresses.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Door } from '../door.ts';
import { nameFor, routedPath } from './routed-path.ts';
import { pendingHost } from './service-doors.ts';

/** Every host and path of an Ingress, at every address of its controller. */
export function ingressDoors(ingress: Ingress, topology: Topology): Door[] {
  const { name, rules, addresses } = ingress;
  const hosts = addresses.length > 0 ? addresses : [pendingHost];
  return rules.flatMap((rule) =>
    rule.paths.flatMap(({ path, pathType, service }) =>
      hosts.map((host) => ({
        id: `Ingress/${name}/${rule.host ?? '*'}${path}${hosts.length > 1 ? `@${host}` : ''}`,
        kind: 'Ingress' as const,
        object: `Ingress/${name}`,
        service,
        ...entry(ingress, rule.host),
        host,
        ...(rule.host && { asks: nameFor(rule.host) }),
        path: routedPath(topology, service, path, pathType === 'Exact'),
      })),
    ),
  );
}

/** A host that is listed under `tls` is asked by HTTPS: many controllers send HTTP there anyway. */
function entry({ tls }: Ingress, host: string | undefined) {
  const covered = tls.some(({ hosts }) => hosts.some((listed) => host && covers(listed, host)));
  return covered
    ? { protocol: 'https' as const, port: 443 }
    : { protocol: 'http' as const, port: 80 };
}

function covers(listed: string, host: string): boolean {
  if (listed === host) return true;
  return listed.startsWith('*.') && host.slice(host.indexOf('.')) === listed.slice(1);
}
