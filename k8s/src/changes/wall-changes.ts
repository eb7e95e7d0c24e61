import { describeRule } from '../matrix/policies/describe.ts';
import { fits } from '../matrix/policies/selector.ts';
import { isThere } from '../matrix/behind.ts';
import { listed } from '../matrix/words.ts';
import type { NetworkPolicy } from '../topology/network-policies.ts';
import type { Topology } from '../topology/topology.ts';
import { byName, compare, isSame } from './compare.ts';
import { count } from './count.ts';
import { changeOf } from './topology-change.ts';
import type { Comparison, TopologyChange } from './topology-change.ts';

/** NetworkPolicies that came, went, or are written otherwise. */
export function wallChanges({ before, after }: Comparison<Topology>): TopologyChange[] {
  const { added, removed, kept } = compare(before.networkPolicies, after.networkPolicies, byName);
  const changed = kept.filter((pair) => !isSame(pair.before, pair.after)).map((pair) => pair.after);
  return [
    ...removed.map((policy) => change(policy, 'removed', goneEffect(policy, after))),
    ...added.map((policy) => change(policy, 'applied', wallEffect(policy, after))),
    ...changed.map((policy) => change(policy, 'changed', wallEffect(policy, after))),
  ];
}

function change({ name }: NetworkPolicy, what: string, effect: string): TopologyChange {
  return changeOf('wall', `NetworkPolicy/${name}`, `NetworkPolicy ${name} ${what}`, effect);
}

/** Round whom the wall stands, and where its gaps are. */
function wallEffect(policy: NetworkPolicy, topology: Topology): string {
  const { types, ingress, egress } = policy;
  const gaps = [
    ...(types.includes('Ingress') ? [`in for ${whom(ingress)}`] : []),
    ...(types.includes('Egress') ? [`out to ${whom(egress)}`] : []),
  ];
  return `A wall round ${count(behind(policy, topology).length, 'pod')}: ${gaps.join('; ')}`;
}

function whom(rules: NetworkPolicy['ingress']): string {
  return listed(rules.map(describeRule)) || 'nobody';
}

function goneEffect(policy: NetworkPolicy, topology: Topology): string {
  const pods = behind(policy, topology);
  const walled = pods.filter(({ labels }) =>
    topology.networkPolicies.some((other) => fits(other.pods, labels)),
  );
  const bare = pods.length - walled.length;
  if (bare > 0) return `No wall stands round ${count(bare, 'pod')} any more`;
  return `Other walls still stand round its ${count(pods.length, 'pod')}`;
}

function behind({ pods: selector }: NetworkPolicy, { pods }: Topology) {
  return pods.filter((pod) => isThere(pod) && fits(selector, pod.labels));
}
