import type { Pod } from '../topology/pods.ts';
import type { Topology } from '../topology/topology.ts';
import { isProxy, isThere } from './behind.ts';
import type { Vantage } from './vantage.ts';

/** The tiers in the order in which they call each other; others come after them, by name. */
const chain = ['frontend', 'backend', 'mysql'];

/** Every place from which the doors are tried: a tier without a ready pod is none. */
export function listVantages(topology: Topology): Vantage[] {
  return [
    { kind: 'your machine' },
    ...topology.nodes.map(({ name }) => ({ kind: 'node' as const, node: name })),
    ...tierVantages(topology.pods),
    { kind: 'stranger' },
    { kind: 'other namespace' },
  ];
}

function tierVantages(pods: Pod[]): Vantage[] {
  const ready = pods
    .filter((pod) => pod.ready && isThere(pod) && !isProxy(pod))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const tiers = [...new Set(ready.flatMap(({ tier }) => tier ?? []))].toSorted(inChainOrder);
  return tiers.flatMap((tier) =>
    ready
      .filter((pod) => pod.tier === tier)
      .slice(0, 1)
      .map(({ name }) => ({ kind: 'tier' as const, tier, pod: name })),
  );
}

function inChainOrder(one: string, other: string): number {
  return placeInChain(one) - placeInChain(other) || one.localeCompare(other);
}

function placeInChain(tier: string): number {
  return chain.includes(tier) ? chain.indexOf(tier) : chain.length;
}
