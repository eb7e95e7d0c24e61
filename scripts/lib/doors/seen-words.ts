import type { Observation } from '@doorstep/k8s/matrix/observation';

/** What happened, who answered, which client they saw, and how long it took. */
export function formatObservation(observation: Observation): string {
  if (observation.result === 'not tried') return `not tried: ${observation.why}`;
  const took = `${observation.ms} ms`;
  if (observation.result === 'timed out') return `timed out after ${took}`;
  if (observation.result !== 'answered') {
    return `${observation.result} (${observation.detail}), ${took}`;
  }
  const { status, pod, node, seenClient, notUs } = observation;
  const parts = [
    `answered${status === undefined ? '' : ` ${status}`}${pod ? ` by ${pod}` : ''}${node ? ` on ${node}` : ''}`,
    ...(notUs ? [`which is no way in: ${notUs}`] : []),
    ...(seenClient ? [`saw ${seenClient}`] : []),
    took,
  ];
  return parts.join(', ');
}
