import { inWords } from './error-words.ts';
import type { Observation } from './observation.ts';

/** What was seen of a door, in words that complete "from there, that door: …". */
export function describeObservation(seen: Observation): string {
  if (seen.result === 'not tried') return `it could not be tried: ${seen.why.replace(/\.$/, '')}`;
  if (seen.result === 'timed out') return `timed out after ${seen.ms} ms`;
  if (seen.result !== 'answered') return `${seen.result} (${inWords(seen.detail)})`;
  const { status, pod, node, seenClient, notUs } = seen;
  return [
    status === undefined ? 'answered' : `answered ${status}`,
    ...(pod ? [`by ${pod}${node ? ` on ${node}` : ''}`] : []),
    ...(seenClient ? [`who saw ${seenClient}`] : []),
    ...(notUs ? [`but ${notUs}`] : []),
  ].join(' ');
}
