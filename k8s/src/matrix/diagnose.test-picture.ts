import type { Pod } from '../topology/pods.ts';
import type { Service } from '../topology/services.ts';
import type { Topology } from '../topology/topology.ts';
import type { Claim } from './claim.ts';
import type { Door } from './door.ts';
import type { Observation } from './observation.ts';
import { carries } from './policies/selector.ts';
import { judge } from './row.ts';
import type { Row } from './row.ts';
import type { Vantage } from './vantage.ts';

/** Labels of the pods of a tier. */
export function labelsOf(tier: string): Record<string, string> {
  return { app: 'shop', 'app.kubernetes.io/component': tier };
}

/** A ready pod of a tier. */
export function aPod(tier: string, changes: Partial<Pod> = {}): Pod {
  return {
    namespace: 'shop',
    name: `${tier}-1`,
    phase: 'Running',
    ready: true,
    labels: labelsOf(tier),
    ip: '10.244.1.3',
    node: 'kind-worker',
    tier,
    ports: [{ name: 'http', port: 8080 }],
    ...changes,
  };
}

/** A ClusterIP Service of a tier. */
export function aService(name: string, changes: Partial<Service> = {}): Service {
  return {
    namespace: 'shop',
    name,
    type: 'ClusterIP',
    clusterIp: '10.96.0.7',
    ipFamilies: ['IPv4'],
    ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
    selector: labelsOf(name),
    externalAddresses: [],
    ...changes,
  };
}

/** Namespace `shop` with what is given; each ready pod is behind the Services that select it. */
export function aTopology(changes: Partial<Topology> = {}): Topology {
  const { services = [aService('backend')], pods = [aPod('backend')] } = changes;
  const behind = ({ selector }: Service) => pods.filter(({ labels }) => carries(labels, selector));
  const endpoints = services.map((service) => [
    service.name,
    behind(service).map(({ name, ip = '', node = '', ready }) => ({
      address: ip,
      ports: [8080],
      ready,
      serving: ready,
      terminating: false,
      pod: name,
      node,
    })),
  ]);
  return {
    namespace: 'shop',
    takenAt: '2026-11-21T12:00:00.000Z',
    endpoints: Object.fromEntries(endpoints),
    nodes: ['kind-control-plane', 'kind-worker'].map((name, index) => ({
      name,
      ready: true,
      internalIps: [`172.18.0.${index + 2}`],
    })),
    ingresses: [],
    gateways: [],
    httpRoutes: [],
    networkPolicies: [],
    missing: [],
    ...changes,
    services,
    pods,
  };
}

/** A tier's pod as a place. */
export function fromPod(tier: string): Vantage {
  return { kind: 'tier', tier, pod: `${tier}-1` };
}

export const machine: Vantage = { kind: 'your machine' };
export const stranger: Vantage = { kind: 'stranger' };
export const answered: Observation = { result: 'answered', ms: 4, status: 200 };
export const refused: Observation = { result: 'refused', ms: 1, detail: 'ECONNREFUSED' };
export const late: Observation = { result: 'timed out', ms: 3000 };
export const unknown: Observation = { result: 'no such name', ms: 2, detail: 'ENOTFOUND' };

/** A door of a Service, the ClusterIP of `backend` without changes. */
export function aDoor(changes: Partial<Door> = {}): Door {
  const { kind = 'ClusterIP', service = 'backend', node } = changes;
  return {
    id: [kind, service, node].filter(Boolean).join('/'),
    kind,
    object: `Service/${service}`,
    service,
    protocol: 'http',
    host: '10.96.0.7',
    port: 80,
    ...changes,
  };
}

/** A judged row: by default a ClusterIP that must be open, asked from the frontend's pod. */
export function aRow(
  observation: Observation,
  { door = aDoor(), ...claim }: Partial<Claim> = {},
): Row {
  return judge(
    {
      vantage: fromPod('frontend'),
      door,
      expected: 'open',
      because: 'From inside, the inner door picks one ready pod.',
      object: door.object,
      field: 'spec.selector',
      ...claim,
    },
    observation,
  );
}
