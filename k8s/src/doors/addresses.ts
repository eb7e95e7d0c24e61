import { isIP } from 'node:net';
import type { Cluster } from '../cluster/connect.ts';
import { readNodes } from '../topology/nodes.ts';
import type { Node } from '../topology/nodes.ts';
import { readService } from '../topology/services.ts';
import type { ObjectName, Service, ServicePort } from '../topology/services.ts';

/** The doors that open outside the cluster by a Service alone. */
export const doorNames = ['loadbalancer', 'nodeport'] as const;
export type DoorName = (typeof doorNames)[number];

/** One address at which a door stands. */
export interface Door {
  name: DoorName;
  host: string;
  port: number;
  /** `http://host:port`, without the port when it is 80. */
  url: string;
  /** The node whose address it is; only for `nodeport`. */
  node?: string;
}

/** Where a door stands, or the sentence that says what is missing. */
export type Resolution = { doors: Door[] } | { missing: string };

export interface DoorQuestion extends ObjectName {
  door: DoorName;
  /** Number or name of the Service's port; without it the first. */
  port?: number | string;
}

/** Finds the addresses of a Service's door in the live cluster. Throws `ClusterError`. */
export async function resolveDoor(cluster: Cluster, question: DoorQuestion): Promise<Resolution> {
  const service = await readService(cluster, question);
  if (question.door === 'loadbalancer') return loadBalancerDoors(service, question.port);
  return nodePortDoors(service, await readNodes(cluster), question.port);
}

/** The external addresses of a Service. */
export function loadBalancerDoors(service: Service, wanted?: number | string): Resolution {
  const port = findPort(service, wanted);
  if (!port) return { missing: noPort(service, wanted) };
  if (service.type !== 'LoadBalancer') {
    return {
      missing: `${title(service)} has no external address because its type is ${service.type}; only type LoadBalancer gets one.`,
    };
  }
  if (service.externalAddresses.length === 0) {
    return {
      missing: `${title(service)} waits for its external address (<pending>): no load balancer has given it one yet; "kubectl describe service ${service.name} -n ${service.namespace}" shows why.`,
    };
  }
  return {
    doors: service.externalAddresses.map((host) => door('loadbalancer', host, port.port)),
  };
}

/** The node port of a Service at every node's address, also where no pod of it runs. */
export function nodePortDoors(
  service: Service,
  nodes: Node[],
  wanted?: number | string,
): Resolution {
  const port = findPort(service, wanted);
  if (!port) return { missing: noPort(service, wanted) };
  const { nodePort } = port;
  if (!nodePort) return { missing: noNodePort(service) };
  const doors = nodes.flatMap(({ name, internalIps }) =>
    internalIps
      .filter((address) => service.ipFamilies.includes(`IPv${isIP(address)}`))
      .map((address) => door('nodeport', address, nodePort, name)),
  );
  if (doors.length > 0) return { doors };
  return {
    missing: `${title(service)} has node port ${nodePort}, but no node has an InternalIP of family ${service.ipFamilies.join(' or ')}.`,
  };
}

/** `host:port`, with brackets round an IPv6 address. */
export function formatAddress(host: string, port: number): string {
  return `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

function door(name: DoorName, host: string, port: number, node?: string): Door {
  const url = `http://${formatAddress(host, port)}`.replace(/:80$/, '');
  return { name, host, port, url, ...(node && { node }) };
}

function findPort(service: Service, wanted: number | string | undefined): ServicePort | undefined {
  if (wanted === undefined) return service.ports[0];
  return service.ports.find(({ name, port }) => port === wanted || name === wanted);
}

function noPort(service: Service, wanted: number | string | undefined): string {
  const ports = service.ports.map(({ name, port }) => (name ? `${port} (${name})` : String(port)));
  const has = ports.length > 0 ? `its ports are ${ports.join(', ')}` : 'it has none';
  return `${title(service)} has no port ${wanted ?? 'at all'}; ${has}.`;
}

function noNodePort(service: Service): string {
  const because =
    service.type === 'LoadBalancer'
      ? 'its allocateLoadBalancerNodePorts is false'
      : `its type is ${service.type}; only NodePort and LoadBalancer open one`;
  return `${title(service)} has no node port because ${because}.`;
}

function title({ namespace, name }: ObjectName): string {
  return `Service ${namespace}/${name}`;
}
