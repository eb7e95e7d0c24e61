/** The tiers in the order in which they call each other. */
const chain = ['frontend', 'backend', 'mysql'];

/** Sorts names of tiers: the chain's own from the outside in, then the others by name. */
export function byTier(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || one.localeCompare(other, 'en', { numeric: true });
}

function placeOf(tier: string): number {
  return chain.includes(tier) ? chain.indexOf(tier) : chain.length;
}
