import type {
  V1LabelSelector,
  V1NetworkPolicy,
  V1NetworkPolicyPeer,
  V1NetworkPolicyPort,
} from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';
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

/** Reads all NetworkPolicies of a namespace. Throws `ClusterError`. */
export async function readNetworkPolicies(
  cluster: Cluster,
  namespace: string,
): Promise<NetworkPolicy[]> {
  const call = cluster.networking.listNamespacedNetworkPolicy({ namespace });
  const { items } = await ask(cluster, `NetworkPolicies of namespace ${namespace}`, call);
  return items.map(toNetworkPolicy);
}

/** The NetworkPolicy as this library sees it; left-out types mean what the API says they mean. */
export function toNetworkPolicy({ metadata, spec }: V1NetworkPolicy): NetworkPolicy {
  const { ingress = [], egress = [], policyTypes = [] } = spec ?? {};
  const assumed = spec?.egress ? ['Ingress', 'Egress'] : ['Ingress'];
  const written = policyTypes.length > 0 ? policyTypes : assumed;
  const directions = ['Ingress', 'Egress'] as const;
  return {
    namespace: metadata?.namespace ?? 'default',
    name: metadata?.name ?? '',
    pods: toSelector(spec?.podSelector ?? {}),
    types: directions.filter((direction) => written.includes(direction)),
    ingress: ingress.map(({ _from = [], ports = [] }) => toRule(_from, ports)),
    egress: egress.map(({ to = [], ports = [] }) => toRule(to, ports)),
  };
}

function toRule(peers: V1NetworkPolicyPeer[], ports: V1NetworkPolicyPort[]): PolicyRule {
  return {
    peers: peers.map(({ ipBlock, podSelector, namespaceSelector }) => ({
      ...(podSelector && { pods: toSelector(podSelector) }),
      ...(namespaceSelector && { namespaces: toSelector(namespaceSelector) }),
      ...(ipBlock && { ipBlock: { cidr: ipBlock.cidr, except: ipBlock.except ?? [] } }),
    })),
    ports: ports.map(({ protocol = 'TCP', port, endPort }) => ({
      protocol,
      ...(port !== undefined && { port }),
      ...(endPort !== undefined && { endPort }),
    })),
  };
}

function toSelector({ matchLabels = {}, matchExpressions = [] }: V1LabelSelector): Selector {
  return {
    matchLabels,
    matchExpressions: matchExpressions.map(({ key, operator, values = [] }) => ({
      key,
      operator,
      values,
    })),
  };
}
