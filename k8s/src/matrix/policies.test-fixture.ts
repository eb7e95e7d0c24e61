import type { NetworkPolicy, PolicyRule } from '../topology/network-policies.ts';
import type { Topology } from '../topology/topology.ts';
import { articleServices, picture, tierLabels } from './picture.test-fixture.ts';

/** A label selector for exactly these labels; for everything when there are none. */
export function selecting(matchLabels: Record<string, string> = {}) {
  return { matchLabels, matchExpressions: [] };
}

/** A policy of the shop's namespace. */
export function policy(name: string, changes: Partial<NetworkPolicy>): NetworkPolicy {
  const rules = { types: ['Ingress' as const], ingress: [], egress: [] };
  return { namespace: 'doorstep', name, pods: selecting(), ...rules, ...changes };
}

/** A rule that names the pods of a tier, at a TCP port. */
export function edge(tier: string, port: number | string): PolicyRule {
  const ports = [{ protocol: 'TCP', port }];
  return { peers: [{ pods: selecting(tierLabels(tier)) }], ports };
}

const dns: PolicyRule = {
  peers: [
    {
      namespaces: selecting({ 'kubernetes.io/metadata.name': 'kube-system' }),
      pods: selecting({ 'k8s-app': 'kube-dns' }),
    },
  ],
  ports: [{ protocol: 'UDP', port: 53 }],
};

/** Default deny both ways, and the edges outside → frontend → backend → mysql. */
export const zeroTrustPolicies: NetworkPolicy[] = [
  policy('default-deny', { types: ['Ingress', 'Egress'] }),
  policy('frontend', {
    pods: selecting(tierLabels('frontend')),
    types: ['Ingress', 'Egress'],
    ingress: [{ peers: [], ports: [{ protocol: 'TCP', port: 'http' }] }],
    egress: [edge('backend', 8080), dns],
  }),
  policy('backend', {
    pods: selecting(tierLabels('backend')),
    types: ['Ingress', 'Egress'],
    ingress: [edge('frontend', 'http')],
    egress: [edge('mysql', 3306), dns],
  }),
  policy('mysql', { pods: selecting(tierLabels('mysql')), ingress: [edge('backend', 'mysql')] }),
];

/** The same Services with and without a say in who may call them. */
export function zeroTrustServices({ annotated = true } = {}) {
  const callers = (list: string, more = {}) =>
    annotated ? { annotations: { 'doorstep.dev/callers': list, ...more } } : {};
  return articleServices({
    frontend: callers('outside'),
    backend: { type: 'ClusterIP', ports: articlePorts('backend'), ...callers('frontend', mutual) },
    mysql: callers('backend', mutual),
  });
}

const mutual = { 'doorstep.dev/tls': 'mutual' };

function articlePorts(tier: string) {
  return [
    { name: 'http', port: 80, targetPort: tier === 'backend' ? 'http' : 80, protocol: 'TCP' },
  ];
}

export function zeroTrust(changes: Partial<Topology> = {}): Topology {
  return picture({
    services: zeroTrustServices(),
    networkPolicies: zeroTrustPolicies,
    ...changes,
  });
}

/** The article's shop behind these policies, without a say in who may call whom. */
export function withPolicies(...networkPolicies: NetworkPolicy[]): Topology {
  return picture({ networkPolicies });
}

/** The same with one policy, that selects the backend's pods. */
export function onBackend(changes: Partial<NetworkPolicy>): Topology {
  return withPolicies(policy('wall', { pods: selecting(tierLabels('backend')), ...changes }));
}
