import type { PolicyPeer, PolicyRule, Selector } from '../../topology/network-policies.ts';
import { matchBlock } from './blocks.ts';
import { addressesOf, allMatch, anyMatch } from './party.ts';
import type { Match, Party, PodParty, Target } from './party.ts';
import { fits, isEmpty } from './selector.ts';

/** Whether a rule of a policy in `namespace` names this end, and the port that is asked. */
export function matchRule(
  { peers, ports }: PolicyRule,
  { other, target, namespace }: { other: Party; target: Target; namespace: string },
): Match {
  const named = peers.map((peer) => matchPeer(peer, other, namespace));
  const asked = ports.map((port) => matchPort(port, target));
  return allMatch([
    peers.length === 0 ? true : anyMatch(named),
    ports.length === 0 ? true : anyMatch(asked),
  ]);
}

function matchPeer({ ipBlock, pods, namespaces }: PolicyPeer, other: Party, namespace: string) {
  if (ipBlock) return matchBlock(ipBlock, addressesOf(other));
  // Labels are of pods only: an address from outside has none, whoever sends from it.
  if (other.kind === 'address') return false;
  const inNamespace = namespaces
    ? matchLabels(namespaces, namespaceLabels(other))
    : matchOwn(other, namespace);
  return allMatch([inNamespace, pods ? matchLabels(pods, other.labels) : true]);
}

function matchOwn(other: PodParty, namespace: string): Match {
  if (other.foreign) return false;
  return other.namespace === undefined ? 'unknown' : other.namespace === namespace;
}

function matchLabels(selector: Selector, labels: Record<string, string> | undefined): Match {
  if (isEmpty(selector)) return true;
  return labels ? fits(selector, labels) : 'unknown';
}

/** The one label that every namespace has. */
function namespaceLabels({ namespace }: PodParty): Record<string, string> | undefined {
  return namespace === undefined ? undefined : { 'kubernetes.io/metadata.name': namespace };
}

function matchPort(written: PolicyRule['ports'][number], target: Target): Match {
  const { protocol, port, endPort } = written;
  if (protocol !== target.protocol) return false;
  if (port === undefined) return true;
  if (typeof port === 'string') return target.portNames.includes(port);
  if (target.port === undefined) return 'unknown';
  return target.port >= port && target.port <= (endPort ?? port);
}
