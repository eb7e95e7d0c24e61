import { describeRule } from '@doorstep/k8s/matrix/policies/describe';
import { fits } from '@doorstep/k8s/matrix/policies/selector';
import type { NetworkPolicy, PolicyRule } from '@doorstep/k8s/topology/network-policies';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type { MapPolicy } from '../../contract/doors-map.ts';

/** Every NetworkPolicy with the pods that it stands round, and whom its gaps name. */
export function mapPolicies({ networkPolicies, pods }: Topology): MapPolicy[] {
  return networkPolicies.map((policy) => ({
    name: policy.name,
    pods: pods.filter(({ labels }) => fits(policy.pods, labels)).map(({ name }) => name),
    ...gaps(policy),
  }));
}

function gaps({ types, ingress, egress }: NetworkPolicy): Pick<MapPolicy, 'ingress' | 'egress'> {
  return {
    ...(types.includes('Ingress') && { ingress: inWords('from', ingress) }),
    ...(types.includes('Egress') && { egress: inWords('to', egress) }),
  };
}

function inWords(direction: 'from' | 'to', rules: PolicyRule[]): string {
  if (rules.length === 0) return direction === 'from' ? 'from nobody' : 'to nobody';
  const said = rules.map(describeRule);
  const only = said.some((rule) => rule.startsWith('everybody')) ? '' : 'only ';
  return `${only}${direction} ${said.join('; or ')}`;
}
