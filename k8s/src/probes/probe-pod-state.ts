import type { V1Pod } from '@kubernetes/client-node';
import { toPod } from '../topology/pods.ts';

/** How far a probe pod is: `ready`, waiting for something, or never to be ready. */
export type ProbePodState =
  | { state: 'ready' }
  | { state: 'waiting'; why: string }
  | { state: 'failed'; why: string };

/** Reads a probe pod's state; an image that cannot be had fails it, for waiting helps rarely. */
export function probePodState(pod: V1Pod): ProbePodState {
  const { ready, phase, trouble } = toPod(pod);
  const { name } = pod.metadata ?? {};
  if (ready) return { state: 'ready' };
  const message = pod.status?.message;
  if (phase === 'Failed' || phase === 'Succeeded') {
    return failed(`pod ${name} ended: ${message ?? pod.status?.reason ?? trouble ?? phase}.`);
  }
  if (trouble) return failed(`pod ${name} does not start: ${trouble}.`);
  const unscheduled = pod.status?.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  );
  return { state: 'waiting', why: unscheduled?.message ?? phase };
}

function failed(why: string): ProbePodState {
  return { state: 'failed', why };
}
