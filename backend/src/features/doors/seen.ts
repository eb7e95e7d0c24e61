import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Observation } from '@doorstep/k8s/matrix/observation';
import { judge } from '@doorstep/k8s/matrix/row';
import type { Seen } from '../../contract/doors-matrix.ts';

/** What was seen of a door, and when. */
export interface Sighting {
  observation: Observation;
  /** ISO 8601. */
  at: string;
}

const wrongName = 'wrong name in the certificate';

/** A sighting as the page names it, judged by what is written; without a claim nothing decides. */
export function toSeen(claim: Claim | undefined, { observation, at }: Sighting): Seen {
  const verdict = claim ? judge(claim, observation).verdict : 'in doubt';
  if (observation.result === 'not tried') {
    return { result: 'not tried', verdict, at, why: observation.why };
  }
  if (observation.result !== 'answered') {
    return { result: observation.result, verdict, at, ms: observation.ms };
  }
  const { ms, status, pod, node, seenClient, notUs } = observation;
  return {
    result: notUs?.startsWith(wrongName) ? wrongName : 'answered',
    verdict,
    at,
    ms,
    ...(status !== undefined && { status }),
    ...(pod && { pod }),
    ...(node && { node }),
    ...(seenClient && { seenClient }),
    ...(notUs && { why: notUs }),
  };
}

/** ms by which a repeated sighting must be newer to be told again. */
const refreshAfter = 20_000;

/** Whether a viewer who knows `old` has to be told of `now`. */
export function isNews(old: Seen | undefined, now: Seen): boolean {
  if (!old) return true;
  if (old.result !== now.result || old.verdict !== now.verdict || old.pod !== now.pod) return true;
  return Date.parse(now.at) - Date.parse(old.at) > refreshAfter;
}
