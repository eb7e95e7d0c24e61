import { isIP } from 'node:net';
import type { Service, ServicePort } from '../../topology/services.ts';
import type { Topology } from '../../topology/topology.ts';
import { containerPort, podsBehind, tierOf } from '../behind.ts';
import type { Door, DoorKind } from '../door.ts';
import { question } from './protocol.ts';

/** What stands in for the address of a load balancer that has none yet; no DNS knows it. */
export const pendingHost = '<pending>';

/** The port that MySQL has when a signpost to it names none. */
const knownPorts: Record<string, number> = { frontend: 80, backend: 80, mysql: 3306 };

/** The doors that a Service has by itself: front doors, hatches, inner door and name. */
export function serviceDoors(service: Service, topology: Topology): Door[] {
  const ports = service.ports.filter(({ protocol }) => protocol === 'TCP');
  if (service.type === 'ExternalName') return signposts(service, ports);
  return ports.flatMap((port) => {
    const make = doorMaker(service, port, ports.length > 1);
    return [
      ...frontDoors(service, port, make),
      ...hatches(service, port, topology, make),
      ...(service.clusterIp
        ? [make('ClusterIP', { host: service.clusterIp, port: port.port })]
        : []),
      make('DNS name', { host: service.name, port: namedPort(service, port, topology) }),
    ];
  });
}

type Make = (kind: DoorKind, at: Pick<Door, 'host' | 'port' | 'node'>, suffix?: string) => Door;

function doorMaker(service: Service, port: ServicePort, several: boolean): Make {
  const name = several ? `${service.name}:${port.port}` : service.name;
  return (kind, at, suffix = '') => ({
    id: `${kind}/${name}${suffix}`,
    kind,
    object: `Service/${service.name}`,
    service: service.name,
    ...question(service, port, tierOf(service)),
    ...at,
  });
}

function frontDoors({ type, externalAddresses }: Service, { port }: ServicePort, make: Make) {
  if (type !== 'LoadBalancer') return [];
  const [only = pendingHost, ...others] = externalAddresses;
  if (others.length === 0) return [make('LoadBalancer', { host: only, port })];
  return externalAddresses.map((host) => make('LoadBalancer', { host, port }, `/${host}`));
}

/** A Service without a node port has shut hatches: its own port at each node, where nothing may answer. */
function hatches(
  service: Service,
  { port, nodePort }: ServicePort,
  { nodes }: Topology,
  make: Make,
) {
  return nodes.flatMap(({ name: node, internalIps }) => {
    const hosts = internalIps.filter((ip) => service.ipFamilies.includes(`IPv${isIP(ip)}`));
    return hosts.map((host) => {
      const suffix = hosts.length > 1 ? `/${node}/IPv${isIP(host)}` : `/${node}`;
      return make('NodePort', { host, port: nodePort ?? port, node }, suffix);
    });
  });
}

/** A headless Service's name leads to the pods themselves, so nobody maps its port to theirs. */
function namedPort(service: Service, port: ServicePort, topology: Topology): number {
  if (!service.headless) return port.port;
  const [pod] = podsBehind(service, topology);
  return (pod && containerPort(pod, port)) ?? port.port;
}

function signposts(service: Service, ports: ServicePort[]): Door[] {
  const known = knownPorts[service.name];
  const name = service.name === 'mysql' ? 'mysql' : 'http';
  const assumed = known ? [{ name, port: known, targetPort: known, protocol: 'TCP' }] : [];
  const all = ports.length > 0 ? ports : assumed;
  return all.map((port) =>
    doorMaker(
      service,
      port,
      all.length > 1,
    )('ExternalName', {
      host: service.name,
      port: port.port,
    }),
  );
}
