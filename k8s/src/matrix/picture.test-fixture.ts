import type { Pod } from '../topology/pods.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import { carries } from './policies/selector.ts';

const containerPorts: Record<string, number> = { frontend: 80, backend: 8080, mysql: 3306 };

/** Labels of a tier's pods, and a Service's selector for them. */
export function tierLabels(tier: string): Record<string, string> {
  return { 'app.kubernetes.io/name': 'doorstep', 'app.kubernetes.io/component': tier };
}

/** A ready pod of a tier. */
export function shopPod(tier: string, node: string, ip: string, changes: Partial<Pod> = {}): Pod {
  const name = tier === 'mysql' ? 'mysql' : 'http';
  return {
    namespace: 'doorstep',
    name: `${tier}-on-${node}`,
    phase: 'Running',
    ready: true,
    labels: tierLabels(tier),
    tier,
    ip,
    node,
    ports: [{ name, port: containerPorts[tier] ?? 8080 }],
    ...changes,
  };
}

/** A tier's Service; of type ClusterIP unless it is changed. */
export function shopService(tier: string, changes: Partial<Service> = {}): Service {
  const name = tier === 'mysql' ? 'mysql' : 'http';
  const port = tier === 'mysql' ? 3306 : 80;
  return {
    namespace: 'doorstep',
    name: tier,
    type: 'ClusterIP',
    clusterIp: { frontend: '10.96.0.1', backend: '10.96.0.2' }[tier] ?? '10.96.0.3',
    ipFamilies: ['IPv4'],
    ports: [{ name, port, targetPort: name, protocol: 'TCP' }],
    selector: tierLabels(tier),
    externalAddresses: [],
    ...changes,
  };
}

/** The ports of a tier's Service with a node port. */
export function withNodePort(tier: string, nodePort: number): Pick<Service, 'ports'> {
  return { ports: shopService(tier).ports.map((port) => ({ ...port, nodePort })) };
}

const frontend: Partial<Service> = {
  type: 'LoadBalancer',
  externalAddresses: ['172.18.255.200'],
  ...withNodePort('frontend', 30081),
};
const backend: Partial<Service> = { type: 'NodePort', ...withNodePort('backend', 30080) };

/** The Services as the article has them, with changes to any. */
export function articleServices(changes: Record<string, Partial<Service>> = {}): Service[] {
  return [
    shopService('frontend', { ...frontend, ...changes['frontend'] }),
    shopService('backend', { ...backend, ...changes['backend'] }),
    shopService('mysql', changes['mysql']),
  ];
}

const pods = [
  shopPod('frontend', 'worker', '10.244.1.2'),
  shopPod('frontend', 'worker2', '10.244.2.2'),
  shopPod('backend', 'worker', '10.244.1.3'),
  shopPod('backend', 'worker2', '10.244.2.3'),
  shopPod('mysql', 'worker', '10.244.1.4'),
];

/** A picture: the article's, where nothing else is said; ready pods are behind what selects them. */
export function picture(changes: Partial<Topology> = {}): Topology {
  const written = { services: articleServices(), pods, ...changes };
  return {
    namespace: 'doorstep',
    takenAt: '2026-11-21T12:00:00.000Z',
    endpoints: Object.fromEntries(
      written.services.map((service) => [service.name, endpointsOf(service, written.pods)]),
    ),
    nodes: [
      { name: 'control-plane', ready: true, internalIps: ['172.18.0.4'] },
      { name: 'worker', ready: true, internalIps: ['172.18.0.2'] },
      { name: 'worker2', ready: true, internalIps: ['172.18.0.3'] },
    ],
    ingresses: [],
    gateways: [],
    httpRoutes: [],
    networkPolicies: [],
    missing: [],
    ...written,
  };
}

function endpointsOf({ selector, ports }: Service, all: Pod[]) {
  const selected = all.filter(({ labels }) => carries(labels, selector));
  return selected.map(({ ip = '', name, node = '', ready }) => {
    const state = { ready, serving: ready, terminating: false };
    return { address: ip, ports: ports.map(({ port }) => port), pod: name, node, ...state };
  });
}
