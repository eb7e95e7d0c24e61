import type { MapPolicy } from '@doorstep/backend/contract/doors-map';

/** What a policy says whose wall has no gap. */
export const nobody = 'from nobody';

/** Whom the walls round pods let in; those that name nobody give way to those that name somebody. */
export function wallRules(policies: readonly MapPolicy[], names: ReadonlySet<string>): string[] {
  const all = policies.flatMap(({ pods, ingress }) =>
    ingress !== undefined && pods.some((pod) => names.has(pod)) ? ingress : [],
  );
  const some = all.filter((rule) => rule !== nobody);
  return [...new Set(some.length > 0 ? some : all)];
}
