import type { V1Node } from '@kubernetes/client-node';
import { ask } from '../cluster/ask.ts';
import type { Cluster } from '../cluster/connect.ts';

/** The addresses that a pod may see of a node that calls it or passes a call on. Throws `ClusterError`. */
export async function readNodeAddresses(
  cluster: Pick<Cluster, 'context' | 'server' | 'core'>,
  name?: string,
): Promise<string[]> {
  const { items } = await ask(cluster, 'nodes', cluster.core.listNode());
  return items
    .filter(({ metadata }) => name === undefined || metadata?.name === name)
    .flatMap(addressesOf);
}

/** Its own addresses, and the first ones of its pods' networks: with those it calls pods that are on it. */
export function addressesOf({ status, spec }: V1Node): string[] {
  const own = (status?.addresses ?? []).flatMap(({ type, address }) =>
    type === 'Hostname' ? [] : address,
  );
  const networks = spec?.podCIDRs ?? [];
  return [...own, ...networks.flatMap(firstAddress)];
}

function firstAddress(network: string): string[] {
  const [, begin] = /^(\d+\.\d+\.\d+)\.0\/\d+$/.exec(network) ?? [];
  return begin ? [`${begin}.0`, `${begin}.1`] : [];
}
