import { sortNodes } from './nodes.ts';
import type { Node } from './nodes.ts';
import type { Pod } from './pods.ts';
import type { Missing } from './topology.ts';

/** The nodes as they were read; where they may not be read, those that pods say they are on. */
export function knownNodes(nodes: Node[], pods: Pod[], missing: Missing[]): Node[] {
  if (!missing.some(({ resource }) => resource === 'nodes')) return nodes;
  const byNode = Map.groupBy(pods, ({ node }) => node);
  return sortNodes(
    [...byNode].flatMap(([name, on]) => (name === undefined ? [] : inferred(name, on))),
  );
}

/** Nobody says that it is not ready, and pods run on it. */
function inferred(name: string, pods: Pod[]): Node {
  const addresses = pods.flatMap(({ nodeIp }) => nodeIp ?? []);
  return { name, ready: true, internalIps: [...new Set(addresses)], inferred: true };
}
