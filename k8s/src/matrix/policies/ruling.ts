import type { NetworkPolicy } from '../../topology/network-policies.ts';
import type { Topology } from '../../topology/topology.ts';
import { anyMatch } from './party.ts';
import type { Match, Party, Target } from './party.ts';
import { matchRule } from './rules.ts';
import { fits } from './selector.ts';

/** What the NetworkPolicies of one direction say of one connection. */
export interface Ruling {
  allowed: Match;
  /** The policies that select the pod; without any, everything is allowed. */
  policies: NetworkPolicy[];
  /** The rule that allows it. */
  by?: { policy: NetworkPolicy; index: number };
}

/** Whether the target's own policies let the caller in. */
export function ruleIngress(topology: Topology, caller: Party, target: Target): Ruling {
  return rule(topology, 'Ingress', target.party, { other: caller, target });
}

/** Whether the caller's own policies let it out to the target. */
export function ruleEgress(topology: Topology, caller: Party, target: Target): Ruling {
  return rule(topology, 'Egress', caller, { other: target.party, target });
}

function rule(
  { networkPolicies, namespace }: Topology,
  direction: 'Ingress' | 'Egress',
  selected: Party,
  connection: { other: Party; target: Target },
): Ruling {
  const labels = selected.kind === 'pod' && selected.namespace === namespace && selected.labels;
  const policies = labels
    ? networkPolicies.filter(({ types, pods }) => types.includes(direction) && fits(pods, labels))
    : [];
  if (policies.length === 0) return { allowed: true, policies };
  const matches = policies.flatMap((policy) =>
    (direction === 'Ingress' ? policy.ingress : policy.egress).map((written, index) => ({
      policy,
      index,
      match: matchRule(written, { ...connection, namespace }),
    })),
  );
  const by = matches.find(({ match }) => match === true);
  const allowed = anyMatch(matches.map(({ match }) => match));
  return { allowed, policies, ...(by && { by: { policy: by.policy, index: by.index } }) };
}
