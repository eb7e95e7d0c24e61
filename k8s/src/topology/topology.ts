import type { Endpoint } from './endpoints.ts';
import type { Gateway } from './gateways.ts';
import type { HttpRoute } from './http-routes.ts';
import type { Ingress } from './ingresses.ts';
import type { NetworkPolicy } from './network-policies.ts';
import type { Node } from './nodes.ts';
import type { Pod } from './pods.ts';
import type { Rollout } from './rollouts.ts';
import type { Service } from './services.ts';

/** A namespace as one picture: what is written in it, and what has become of it. */
export interface Topology {
  namespace: string;
  /** When it was read, as an ISO 8601 time. */
  takenAt: string;
  services: Service[];
  /** The addresses behind each Service, by its name; a Service without a slice is not in it. */
  endpoints: Record<string, Endpoint[]>;
  pods: Pod[];
  nodes: Node[];
  ingresses: Ingress[];
  gateways: Gateway[];
  httpRoutes: HttpRoute[];
  networkPolicies: NetworkPolicy[];
  /** What makes the pods, and how many it is to make. */
  workloads?: Rollout[];
  /** What could not be read, and why; the picture says nothing about these. */
  missing: Missing[];
}

export interface Missing {
  /** As kubectl names it: `nodes`, `httproutes.gateway.networking.k8s.io` … */
  resource: string;
  why: string;
  /** The cluster does not know such objects at all, so there are none. */
  notInstalled?: true;
}
