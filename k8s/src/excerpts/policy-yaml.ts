import type { NetworkPolicy, PolicyRule, Selector } from '../topology/network-policies.ts';
import type { YamlObject } from './yaml-lines.ts';

export function policyYaml(policy: NetworkPolicy): YamlObject {
  const { name, namespace, pods, types, ingress, egress } = policy;
  return {
    metadata: { name, namespace },
    spec: {
      podSelector: selectorYaml(pods),
      policyTypes: types,
      ...(ingress.length > 0 && { ingress: ingress.map((rule) => ruleYaml('from', rule)) }),
      ...(egress.length > 0 && { egress: egress.map((rule) => ruleYaml('to', rule)) }),
    },
  };
}

/** Without peers it names everybody: the API leaves `from` out then. */
function ruleYaml(side: 'from' | 'to', { peers, ports }: PolicyRule): YamlObject {
  const named = peers.map(({ pods, namespaces, ipBlock }) => ({
    podSelector: pods && selectorYaml(pods),
    namespaceSelector: namespaces && selectorYaml(namespaces),
    ipBlock: ipBlock && {
      cidr: ipBlock.cidr,
      ...(ipBlock.except.length > 0 && { except: ipBlock.except }),
    },
  }));
  return {
    ...(named.length > 0 && { [side]: named }),
    ...(ports.length > 0 && {
      ports: ports.map(({ port, protocol, endPort }) => ({ port, protocol, endPort })),
    }),
  };
}

function selectorYaml({ matchLabels, matchExpressions }: Selector): YamlObject {
  return {
    ...(Object.keys(matchLabels).length > 0 && { matchLabels }),
    ...(matchExpressions.length > 0 && {
      matchExpressions: matchExpressions.map(({ key, operator, values }) => ({
        key,
        operator,
        ...(values.length > 0 && { values }),
      })),
    }),
  };
}
