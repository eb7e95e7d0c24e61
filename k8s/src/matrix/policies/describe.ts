import type { PolicyPeer, PolicyRule, Selector } from '../../topology/network-policies.ts';
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
  const which = pods && labels(pods) ? `pods with ${labels(pods)}` : 'every pod';
  if (!namespaces) return which;
  return `${which} of ${labels(namespaces) ? `namespaces with ${labels(namespaces)}` : 'every namespace'}`;
}

function labels({ matchLabels, matchExpressions }: Selector): string {
  const pairs = Object.entries(matchLabels).map((pair) => pair.join('='));
  const expressions = matchExpressions.map(({ key, operator, values }) =>
    [key, operator, ...(values.length > 0 ? [`(${values.join(', ')})`] : [])].join(' '),
  );
  return listed([...pairs, ...expressions]);
}
