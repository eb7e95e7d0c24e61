import { findService, isThere } from '../matrix/behind.ts';
import type { Door } from '../matrix/door.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import type { Target } from './claim.ts';
import { doorAt, doorOfUrl } from './door-at.ts';

/** The doors that are meant, or the sentence that says what is missing. */
export type FoundTargets = { doors: Door[] } | { missing: string };

/** Finds the doors of a claim in a namespace as it is now. */
export function findTargets(target: Target, topology: Topology): FoundTargets {
  if (target.kind === 'url') return { doors: [doorOfUrl(target.url, topology)] };
  if (target.kind === 'address') return { doors: [doorAt(target, topology)] };
  if (target.kind === 'headless name') return headlessDoor(target, topology);
  if (target.kind === 'pods') return podDoors(target.tier, topology);
  if (target.kind === 'port of every node') return nodeDoors(target.port, topology);
  if (target.kind === 'port of a node') return nodeDoors(target.port, topology, target.node);
  const service = findService(topology, target.service);
  if (!service) return { missing: `there is no Service "${target.service}".` };
  return target.kind === 'cluster IP'
    ? clusterIpDoor(service, topology)
    : externalDoors(service, topology);
}

function nodeDoors(port: number, topology: Topology, wanted?: string): FoundTargets {
  const nodes = topology.nodes.filter(({ name }) => wanted === undefined || name === wanted);
  const doors = nodes.flatMap(({ name, internalIps }) =>
    internalIps.slice(0, 1).map((host) => ({ ...doorAt({ host, port }, topology), node: name })),
  );
  const known = topology.nodes.map(({ name }) => name).join(', ') || 'none';
  return doors.length > 0
    ? { doors }
    : { missing: `there is no node ${wanted ?? ''} with an address; the nodes are ${known}.` };
}

/** Also of pods that no Service selects. */
function podDoors(tier: string, topology: Topology): FoundTargets {
  const pods = topology.pods.filter((pod) => pod.tier === tier && isThere(pod));
  const doors = pods.flatMap(({ ip: host, name, node, ports: [first] = [] }) => {
    if (!host || !first) return [];
    const door = doorAt({ host, port: first.port }, topology);
    return { ...door, kind: 'pod IP' as const, pod: name, ...(node && { node }) };
  });
  return doors.length > 0
    ? { doors }
    : { missing: `there is no pod of ${tier} that has an address and a port.` };
}

function clusterIpDoor(service: Service, topology: Topology): FoundTargets {
  const { name, clusterIp: host, type } = service;
  const port = usualPort(service);
  if (host && port) return { doors: [doorAt({ host, port }, topology)] };
  return { missing: `Service ${name} of type ${type} has no address of its own.` };
}

function externalDoors(service: Service, topology: Topology): FoundTargets {
  const { name, externalAddresses } = service;
  const port = usualPort(service);
  const doors = externalAddresses.map((host) => doorAt({ host, port: port ?? 80 }, topology));
  return doors.length > 0 ? { doors } : { missing: `Service ${name} has no external address.` };
}

function usualPort({ ports }: Service): number | undefined {
  return (ports.find(({ port }) => port === 80) ?? ports[0])?.port;
}

function headlessDoor(at: { host: string; port: number }, topology: Topology): FoundTargets {
  const [name = ''] = at.host.split('.');
  const service = findService(topology, name);
  if (service?.headless) return { doors: [doorAt(at, topology)] };
  const is = service ? `has the address ${service.clusterIp ?? 'of another name'}` : 'is not there';
  return { missing: `Service ${name} ${is}; it is to be headless.` };
}
