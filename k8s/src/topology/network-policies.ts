import type { ObjectName } from './services.ts';

/** A label selector; an empty one selects everything. */
export interface Selector {
  matchLabels: Record<string, string>;
  matchExpressions: { key: string; operator: string; values: string[] }[];
}

/** Whom a rule lets through: pods, namespaces, or both at once, or addresses. */
export interface PolicyPeer {
  pods?: Selector;
  namespaces?: Selector;
  ipBlock?: { cidr: string; except: string[] };
}

/** Without peers it names everybody, without ports every port. */
export interface PolicyRule {
  peers: PolicyPeer[];
  ports: { protocol: string; port?: number | string; endPort?: number }[];
}

/** A NetworkPolicy (networking.k8s.io/v1): the pods it selects accept or send only what a rule names. */
export interface NetworkPolicy extends ObjectName {
  pods: Selector;
  types: ('Ingress' | 'Egress')[];
  ingress: PolicyRule[];
  egress: PolicyRule[];
}
