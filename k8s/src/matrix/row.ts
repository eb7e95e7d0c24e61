import type { Claim } from './claim.ts';
import type { Observation } from './observation.ts';

export const verdicts = ['open', 'shut', 'in doubt', 'mismatch'] as const;
/** `open` and `shut` were seen and expected; `mismatch` was seen otherwise; the rest is `in doubt`. */
export type Verdict = (typeof verdicts)[number];

/** A claim and what was seen of it. */
export interface Row {
  claim: Claim;
  observation: Observation;
  verdict: Verdict;
}

/** Compares a claim with what was seen. */
export function judge(claim: Claim, observation: Observation): Row {
  return { claim, observation, verdict: verdictOf(claim, observation) };
}

function verdictOf({ expected }: Claim, observation: Observation): Verdict {
  if (observation.result === 'not tried' || expected === 'unclear') return 'in doubt';
  const seen = isWayIn(observation) ? 'open' : 'shut';
  return seen === expected ? seen : 'mismatch';
}

/** An answer lets somebody in when it is the shop's, and says neither "not here" nor "nobody behind". */
function isWayIn(observation: Observation): boolean {
  if (observation.result !== 'answered' || observation.notUs) return false;
  return observation.status === undefined || observation.status < 400;
}
