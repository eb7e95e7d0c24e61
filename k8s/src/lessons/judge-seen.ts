import { describeObservation } from '../matrix/describe-observation.ts';
import { notTried } from '../matrix/observation.ts';
import type { Observation } from '../matrix/observation.ts';
import type { Expected } from './claim.ts';
import type { Evaluation } from './evaluation.ts';

type Answered = Extract<Observation, { result: 'answered' }>;

/**
 * Whether what was seen of one door is what must come of it. `addresses` are those of which the client
 * must have been seen as one; `saw` completes "from there, that door: …".
 */
export function judgeSeen(
  expected: Expected,
  seen: Observation[],
  addresses: string[] = [],
): Evaluation {
  const [first = notTried('nobody tried this door.')] = seen;
  if (expected.kind === 'answered by pods') return judgePods(expected.pods, seen, first);
  const saw = describeObservation(first);
  if (expected.kind === 'seen as a node' || expected.kind === 'seen as itself') {
    return judgeClient(first, addresses);
  }
  if (expected.kind === 'answered') return { holds: isAnswer(first, expected.status), saw };
  const silence = expected.kind === 'shut' ? ['refused', 'timed out'] : [expected.kind];
  return { holds: silence.includes(first.result), saw };
}

/** Without a code an answer is one of the shop's that is no error; with one, whoever gives it. */
function isAnswer(seen: Observation, status: number | undefined): seen is Answered {
  if (seen.result !== 'answered') return false;
  if (status !== undefined) return seen.status === status;
  return !seen.notUs && (seen.status === undefined || seen.status < 400);
}

function judgePods(pods: number, seen: Observation[], first: Observation): Evaluation {
  const wrong = seen.find((one) => !isAnswer(one, undefined));
  if (wrong) return { holds: false, saw: describeObservation(wrong) };
  const names = new Set(
    seen.flatMap((one) => (one.result === 'answered' && one.pod ? [one.pod] : [])),
  );
  if (names.size === 0)
    return { holds: false, saw: `${describeObservation(first)}, without a pod's name` };
  const sorted = [...names].toSorted().join(', ');
  const saw = `${seen.length} requests were answered by ${names.size} pods (${sorted})`;
  return { holds: names.size === pods, saw };
}

function judgeClient(seen: Observation, addresses: string[]): Evaluation {
  const saw = describeObservation(seen);
  if (!isAnswer(seen, undefined)) return { holds: false, saw };
  const { seenClient } = seen;
  if (!seenClient) return { holds: false, saw: `${saw}, without the address that it saw` };
  const meant = addresses.join(', ') || 'none';
  const holds = addresses.includes(seenClient);
  return { holds, saw: holds ? saw : `${saw}, not one of ${meant}` };
}
