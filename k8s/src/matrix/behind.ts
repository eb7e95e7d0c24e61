import type { Pod } from '../topology/pods.ts';
import type { Rollout } from '../topology/rollouts.ts';
import type { Service, ServicePort } from '../topology/services.ts';
import { tierLabel } from '../topology/tier-label.ts';
import type { Topology } from '../topology/topology.ts';
import type { Door } from './door.ts';
import { carries } from './policies/selector.ts';

/**
 * The part of the shop that a Service belongs to, by its own label: a slip in its selector makes it no
 * other one's. Without the label by its selector, and without that by its name.
 */
export function tierOf({
  name,
  selector,
  labels,
}: Pick<Service, 'name' | 'selector' | 'labels'>): string {
  return labels?.[tierLabel] ?? selector[tierLabel] ?? name;
}

export function findService({ services }: Topology, name: string | undefined): Service | undefined {
  return services.find((service) => service.name === name);
}

/** Whether a door is there at all: a Service without a node port is tried at the nodes all the same. */
export function isAskedFor(
  { kind, service, port }: Pick<Door, 'kind' | 'service' | 'port'>,
  topology: Topology,
): boolean {
  const found = kind === 'NodePort' ? findService(topology, service) : undefined;
  return !found || found.ports.some(({ nodePort }) => nodePort === port);
}

/** The pods that a Service selects and that have not ended; none for a Service without a selector. */
export function podsBehind({ selector }: Service, { pods }: Topology): Pod[] {
  if (Object.keys(selector).length === 0) return [];
  return pods.filter((pod) => isThere(pod) && carries(pod.labels, selector));
}

/** What makes the pods that a Service selects; nothing for a Service without a selector. */
export function workloadsBehind({ selector }: Service, { workloads = [] }: Topology): Rollout[] {
  if (Object.keys(selector).length === 0) return [];
  return workloads.filter(({ podLabels = {} }) => carries(podLabels, selector));
}

/** A pod that has neither ended nor been asked to. */
export function isThere({ phase, terminating }: Pod): boolean {
  return phase !== 'Succeeded' && phase !== 'Failed' && !terminating;
}

/** The number of the port in a pod that a Service's port leads to; none when no container names it. */
export function containerPort(pod: Pod, { targetPort }: Pick<ServicePort, 'targetPort'>) {
  if (typeof targetPort === 'number') return targetPort;
  return (pod.ports ?? []).find(({ name }) => name === targetPort)?.port;
}

/** Whether a node has a ready address of a Service on it. */
export function answersOn(node: string, { name }: Service, { endpoints }: Topology): boolean {
  return (endpoints[name] ?? []).some((endpoint) => endpoint.ready && endpoint.node === node);
}

const proxyLabels = [
  'gateway.networking.k8s.io/gateway-name',
  'projectcontour.io/owning-gateway-name',
];

/** Something that a Gateway's controller made for its own proxy, and no part of the shop. */
export function isProxy({ labels = {} }: { labels?: Record<string, string> }): boolean {
  return proxyLabels.some((label) => label in labels);
}

/** The Services that are doors of the shop: neither a proxy's, nor the API server's own. */
export function shopServices({ services }: Topology): Service[] {
  return services.filter((service) => !isProxy(service) && !isApiServer(service));
}

function isApiServer({ namespace, name }: Service): boolean {
  return namespace === 'default' && name === 'kubernetes';
}
