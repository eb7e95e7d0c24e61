/** Who calls whom, from the outside in; tiers of other names come after these. */
const chain = ['frontend', 'backend', 'mysql'];

/** Sorts names of tiers: the chain's own first, the others by name. */
export function byTier(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || one.localeCompare(other, 'en', { numeric: true });
}

function placeOf(name: string): number {
  return chain.includes(name) ? chain.indexOf(name) : chain.length;
}
