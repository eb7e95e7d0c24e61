import type { PolicyPeer, PolicyRule, Selector } from '../../topology/network-policies.ts';
import { tierLabel } from '../../topology/tier-label.ts';
import { listed } from '../words.ts';

/** Whom a rule names, and at which ports: `pods with tier=frontend, TCP 8080`. */
export function describeRule({ peers, ports }: PolicyRule): string {
  const at = ports.map(({ protocol, port }) => [protocol, port].filter(Boolean).join(' '));
  return [listed(peers.map(describePeer)) || 'everybody', ...at].join(', ');
}

function describePeer({ ipBlock, pods, namespaces }: PolicyPeer): string {
  if (ipBlock) {
    const { cidr, except } = ipBlock;
    return except.length > 0 ? `${cidr} without ${listed(except)}` : cidr;
  }
  const which = whichPods(pods);
  if (!namespaces) return which;
  return `${which} of ${labels(namespaces) ? `namespaces with ${labels(namespaces)}` : 'every namespace'}`;
}

/** The shop's own pods by their tier, as the labels that its chart sets on each of them say it. */
function whichPods(pods: Selector | undefined): string {
  if (!pods || !labels(pods)) return 'every pod';
  const tier = pods.matchLabels[tierLabel];
  const isOurs = Object.keys(pods.matchLabels).every((key) => key.startsWith(commonLabels));
  if (tier && isOurs && pods.matchExpressions.length === 0) return `${tier} pods`;
  return `pods with ${labels(pods)}`;
}

/** The prefix of Kubernetes' recommended labels. */
const commonLabels = 'app.kubernetes.io/';

function labels({ matchLabels, matchExpressions }: Selector): string {
  const pairs = Object.entries(matchLabels).map((pair) => pair.join('='));
  const expressions = matchExpressions.map(({ key, operator, values }) =>
    [key, operator, ...(values.length > 0 ? [`(${values.join(', ')})`] : [])].join(' '),
  );
  return listed([...pairs, ...expressions]);
}
