import type { V1Node } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';

export interface Node {
  name: string;
  ready: boolean;
  /** The addresses at which the cluster's network knows it; two in a dual-stack cluster. */
  internalIps: string[];
  /** Nodes may not be read: this one is known by the pods on it alone. */
  inferred?: true;
}

/** Reads all nodes, the control plane first. Throws `ClusterError`. */
export async function readNodes(cluster: Cluster): Promise<Node[]> {
  const { items } = await ask(cluster, 'nodes', cluster.core.listNode());
  return sortNodes(items.map(toNode));
}

/** The control plane first; then by name, so that worker2 stands before worker10. */
export function sortNodes(nodes: Node[]): Node[] {
  return nodes.toSorted(
    (one, other) =>
      Number(isControlPlane(other)) - Number(isControlPlane(one)) ||
      one.name.localeCompare(other.name, 'en', { numeric: true }),
  );
}

function isControlPlane({ name }: Node): boolean {
  return name.includes('control-plane');
}

/** The node as this library sees it, from the API's object. */
export function toNode({ metadata, status }: V1Node): Node {
  return {
    name: metadata?.name ?? '',
    ready: (status?.conditions ?? []).some(
      (condition) => condition.type === 'Ready' && condition.status === 'True',
    ),
    internalIps: (status?.addresses ?? [])
      .filter(({ type }) => type === 'InternalIP')
      .map(({ address }) => address),
  };
}
