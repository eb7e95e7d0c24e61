import { listed } from '../words.ts';
import type { NetworkPolicy } from '../../topology/network-policies.ts';
import type { Party, Target } from '../policies/party.ts';
import { ruleEgress, ruleIngress } from '../policies/ruling.ts';
import type { Ruling } from '../policies/ruling.ts';
import { describeRule } from '../policies/describe.ts';
import { isEntry } from './callers.ts';
import { callerPod } from './ends.ts';
import { nodeOf, open, shut, unclear } from './reason.ts';
import type { Pair, Reason } from './reason.ts';

/** The cluster's DNS, as policies see it. */
const dns: Target = {
  party: {
    kind: 'pod',
    namespace: 'kube-system',
    labels: { 'k8s-app': 'kube-dns' },
  },
  port: 53,
  portNames: ['dns'],
  protocol: 'UDP',
};

/** What the NetworkPolicies say of one caller and one end; nothing where none selects either. */
export function wallsBetween(pair: Pair, caller: Party, end: Target): Reason | undefined {
  const { topology, door } = pair;
  const name = door.kind === 'DNS name' || door.kind === 'ExternalName';
  const ways = [wayOut(pair, end), ...(name ? [dns] : [])];
  const sender = senderOf(pair, caller);
  const out = ways.map((way) => ruleEgress(topology, sender, way));
  const stopped = out.find(({ allowed }) => allowed === false);
  if (stopped) return keptIn(stopped);
  const into = ruleIngress(topology, caller, end);
  if (into.allowed === false) return keptOut(into);
  const doubtful = [into, ...out].find(({ allowed }) => allowed === 'unknown');
  if (doubtful) return undecided(doubtful, doubtful === into ? 'ingress' : 'egress');
  return into.by && gap(into.by.policy, into.by.index);
}

/** What keeps a pod from asking a proxy of which nothing is known. */
export function wallBeforeProxy(pair: Pair, caller: Party): Reason | undefined {
  const proxy: Target = { party: { kind: 'pod' }, portNames: [], protocol: 'TCP' };
  const ruling = ruleEgress(pair.topology, caller, proxy);
  if (ruling.allowed === true) return undefined;
  return ruling.allowed === false ? keptIn(ruling) : undecided(ruling, 'egress');
}

/** The names of the policies that keep a caller out of an end, or in; none when they let it pass. */
export function policiesAgainst(pair: Pair, caller: Party, end: Target): string[] {
  const into = ruleIngress(pair.topology, caller, end);
  const out = ruleEgress(pair.topology, senderOf(pair, caller), wayOut(pair, end));
  const stopped = [into, out].find(({ allowed }) => allowed !== true);
  return (stopped?.policies ?? []).map(({ name }) => name);
}

/** Whose own policies count: the pod's that asks, whatever address it is seen with at the end. */
function senderOf(pair: Pair, seen: Party): Party {
  const { kind } = pair.vantage;
  const isPod = kind !== 'your machine' && kind !== 'node';
  return isPod && !isEntry(pair.door) ? callerPod(pair) : seen;
}

/** What the caller's own policies see: of another node's port that node, else the end itself. */
function wayOut(pair: Pair, end: Target): Target {
  const { door } = pair;
  if (door.kind !== 'NodePort' || door.node === nodeOf(pair)) return end;
  const party: Party = { kind: 'address', addresses: [door.host] };
  return { party, port: door.port, portNames: [], protocol: 'TCP' };
}

function keptOut({ policies }: Ruling): Reason {
  const [policy] = policies.filter(({ ingress }) => ingress.length > 0).concat(policies);
  const field = policy?.ingress.length ? 'spec.ingress[].from' : 'spec.policyTypes';
  return shut(
    `NetworkPolicy/${policy?.name}`,
    field,
    'Once a policy selects a pod, whoever it does not name is dropped.',
  );
}

function keptIn({ policies }: Ruling): Reason {
  const [policy] = policies.filter(({ egress }) => egress.length > 0).concat(policies);
  const targets = [...new Set(policies.flatMap(({ egress }) => egress.map(describeRule)))];
  return shut(
    `NetworkPolicy/${policy?.name}`,
    policy?.egress.length ? 'spec.egress[].to' : 'spec.policyTypes',
    targets.length > 0
      ? `The caller's own wall lets it out only to ${listed(targets)}.`
      : "The caller's own wall lets it out to nobody.",
  );
}

function undecided({ policies }: Ruling, direction: 'ingress' | 'egress'): Reason {
  return unclear(
    `NetworkPolicy/${policies[0]?.name}`,
    `spec.${direction}[]`,
    'Whether a policy names this caller depends on an address or a label that is not in this picture.',
  );
}

function gap(policy: NetworkPolicy, index: number): Reason {
  const written = policy.ingress[index] ?? { peers: [], ports: [] };
  return open(
    `NetworkPolicy/${policy.name}`,
    `spec.ingress[${index}].from`,
    `The wall has a gap for ${describeRule(written)}.`,
  );
}
