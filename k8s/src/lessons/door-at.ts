import { isIP } from 'node:net';
import { tierOf } from '../matrix/behind.ts';
import type { Door, DoorKind, DoorProtocol } from '../matrix/door.ts';
import { askPath } from '../matrix/doors/protocol.ts';
import { whoamiPath } from '../probes/observed.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';

interface Address {
  host: string;
  port: number;
}

const mysqlPort = 3306;

/** An address as a door: of MySQL at its port, else of HTTP; asked for what the tier behind it says of itself. */
export function doorAt({ host, port }: Address, topology: Topology): Door {
  const service = topology.services.find((one) => isAt(one, { host, port }, topology));
  const protocol = port === mysqlPort ? 'mysql' : 'http';
  const path = service ? askPath(tierOf(service)) : pathOfPod(host, topology);
  return made({ host, port }, protocol, {
    kind: kindOf(host, topology),
    ...(service && { service: service.name }),
    ...(protocol === 'http' && { path }),
  });
}

/** A URL as a door, asked for its own path. */
export function doorOfUrl(url: string, topology: Topology): Door {
  const { protocol: scheme, hostname, port, pathname, search } = new URL(url);
  const protocol = scheme === 'https:' ? 'https' : 'http';
  const host = hostname.replace(/^\[|\]$/g, '');
  const usual = protocol === 'https' ? 443 : 80;
  const at = { host, port: port ? Number(port) : usual };
  const path = `${pathname}${search}`;
  if (isLoopbackName(host)) {
    return made({ ...at, host: loopback }, protocol, { kind: 'Ingress', asks: host, path });
  }
  return made(at, protocol, { kind: kindOf(host, topology), path });
}

const loopback = '127.0.0.1';

/** Such names are this machine's own (RFC 6761, 6.3), which not every resolver knows. */
function isLoopbackName(host: string): boolean {
  return host.endsWith('.localhost');
}

function made(at: Address, protocol: DoorProtocol, rest: Pick<Door, 'kind'> & Partial<Door>): Door {
  const id = `${rest.kind}/${at.host}:${at.port}`;
  return { id, object: rest.service ? `Service/${rest.service}` : id, protocol, ...at, ...rest };
}

function isAt(service: Service, { host, port }: Address, { nodes }: Topology): boolean {
  const { name, clusterIp, externalAddresses, ports } = service;
  if (host === clusterIp || externalAddresses.includes(host)) return true;
  if (isIP(host) === 0) return host.split('.')[0] === name;
  const isNode = nodes.some(({ internalIps }) => internalIps.includes(host));
  return isNode && ports.some(({ nodePort }) => nodePort === port);
}

function pathOfPod(host: string, { pods }: Topology): string {
  const tier = pods.find(({ ip }) => ip === host)?.tier;
  return tier ? askPath(tier) : whoamiPath;
}

/** What kind of silence counts as proof, and whose name it is, depends on the kind of a door. */
function kindOf(host: string, { services, nodes, pods }: Topology): DoorKind {
  if (services.some(({ externalAddresses }) => externalAddresses.includes(host))) {
    return 'LoadBalancer';
  }
  if (nodes.some(({ internalIps }) => internalIps.includes(host))) return 'NodePort';
  if (pods.some(({ ip }) => ip === host)) return 'pod IP';
  if (isIP(host) > 0) return 'ClusterIP';
  const [first] = host.split('.');
  return services.some(({ name }) => name === first) ? 'DNS name' : 'Ingress';
}
