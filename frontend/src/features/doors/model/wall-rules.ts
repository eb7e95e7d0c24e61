import type { MapPolicy } from '@doorstep/backend/contract/doors-map';

/** What a policy says whose wall has no gap. */
export const nobody = 'from nobody';

const everybody = 'from everybody';

/**
 * Whom the walls round pods let in, as one rule; none where no wall stands. Policies add up: those that
 * name nobody give way to those that name somebody, and these to one that names everybody.
 */
export function wallRules(policies: readonly MapPolicy[], names: ReadonlySet<string>): string[] {
  const all = policies.flatMap(({ pods, ingress }) =>
    ingress !== undefined && pods.some((pod) => names.has(pod)) ? ingress : [],
  );
  if (all.length === 0) return [];
  const gaps = [...new Set(all.filter((rule) => rule !== nobody))].map((rule) =>
    rule.replace(/^only /, ''),
  );
  if (gaps.length === 0) return [nobody];
  const wide = gaps.filter((gap) => gap.startsWith(everybody));
  return wide.length > 0 ? [wide.join('; or ')] : [`only ${gaps.join('; or ')}`];
}
