import type { Pod } from '../topology/pods.ts';
import { byTier } from '../topology/tier-order.ts';
import type { Topology } from '../topology/topology.ts';
import { isProxy, isThere } from './behind.ts';
import type { Vantage } from './vantage.ts';

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
  const tiers = [...new Set(ready.flatMap(({ tier }) => tier ?? []))].toSorted(byTier);
  return tiers.flatMap((tier) =>
    ready
      .filter((pod) => pod.tier === tier)
      .slice(0, 1)
      .map(({ name }) => ({ kind: 'tier' as const, tier, pod: name })),
  );
}
