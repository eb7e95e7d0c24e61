import { rolledTiers } from './pieces.ts';
import type { RolledTier } from './pieces.ts';

/** What is rolled: the pods of a tier, both by a new version of the chart, or all pods of a node. */
export type Roll = RolledTier | 'chart' | 'drain';

/**
 * So many rollouts in turn; with everything in place one in three is of the chart, and a node is
 * drained half-way. What was taken away by hand an upgrade of the chart would put back.
 */
export function planRolls(count: number, complete: boolean): Roll[] {
  const kinds: Roll[] = complete ? [...rolledTiers, 'chart'] : rolledTiers;
  const rolls = Array.from(
    { length: count },
    (_, index) => kinds[index % kinds.length] ?? 'frontend',
  );
  return complete ? rolls.toSpliced(Math.ceil(count / 2), 0, 'drain') : rolls;
}

/** When each may begin, in ms from the first request: spread over the run, after a quiet start. */
export function beginOf(index: number, rolls: number, requests: number, perSecond: number): number {
  return ((index + 0.5) / rolls) * (requests / perSecond) * 1000 * 0.9;
}
