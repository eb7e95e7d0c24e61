import type { DoorsMap, MapPod, MapService } from '@doorstep/backend/contract/doors-map';

/** A tier: its Services' inner doors at the head of one corridor, and its pods. */
export interface Column {
  tier: string;
  services: MapService[];
  /** Only names: no corridor, and nobody behind it. */
  signpost: boolean;
  /** No Service of it has an address of its own. */
  headless: boolean;
}

const chain = ['frontend', 'backend', 'mysql'];
const rank = (tier: string) => (chain.includes(tier) ? chain.indexOf(tier) : chain.length);

const isName = ({ type }: MapService) => type === 'ExternalName';

/** The tiers in the order of the chain, others after them as the map names them. */
export function columnsOf({ services, pods }: DoorsMap): Column[] {
  const byTier = Map.groupBy(services, ({ tier, name }) => tier ?? name);
  const own = pods.filter(({ proxy }) => !proxy).flatMap(({ tier }) => tier ?? []);
  const tiers = [...new Set([...byTier.keys(), ...own])].toSorted((a, b) => rank(a) - rank(b));
  return tiers.map((tier) => {
    const behind = byTier.get(tier) ?? [];
    return {
      tier,
      services: behind,
      signpost: behind.length > 0 && behind.every(isName) && !own.includes(tier),
      headless: behind.length > 0 && behind.every(({ headless }) => headless),
    };
  });
}

/** The tier in whose column a pod stands; none for guests: strangers and a gatehouse's own pods. */
export function tierOf(pod: MapPod, columns: readonly Column[]): string | undefined {
  if (pod.proxy) return undefined;
  if (pod.tier !== undefined) return pod.tier;
  const isListed = ({ list }: MapService) => list.some(({ pod: name }) => name === pod.name);
  return columns.find(({ services }) => services.some(isListed))?.tier;
}
