import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster } from '../cluster/connect.ts';
import { refusalCode, refusalMessage } from './api-refusal.ts';
import { probeNamespaceSpec, probePodSpec } from './probe-pod-spec.ts';
import type { ProbePodWish } from './probe-pod-spec.ts';
import { probePodState } from './probe-pod-state.ts';
import type { ProbePlace } from './probe-pods.ts';

interface StartOptions {
  /** The namespace to make for those pods that want to be in it. */
  namespace: string;
  /** ms until a pod that is not ready is given up. */
  patience: number;
  /** Gives up all that are not ready yet. */
  signal: AbortSignal;
}

const pollEvery = 300;

/** Creates pods and resolves each when it is ready or when it is clear that it won't be. Never rejects. */
export function startProbePods(
  cluster: Pick<Cluster, 'core'>,
  wishes: ProbePodWish[],
  { namespace, patience, signal }: StartOptions,
): Promise<ProbePlace>[] {
  const deadline = Date.now() + patience;
  const isOver = () => signal.aborted || Date.now() > deadline;
  const making = cluster.core.createNamespace({ body: probeNamespaceSpec(namespace) });
  // Whether it failed is asked where it matters, below.
  making.catch(() => {});
  return wishes.map(async (wish) => {
    try {
      if (wish.namespace === namespace) await making;
      await create(cluster, wish, isOver);
      return await readiness(cluster, wish, isOver);
    } catch (error) {
      const said = refusalMessage(error);
      return { why: `no pod could be started in namespace ${wish.namespace}: ${said}` };
    }
  });
}

async function create(
  { core }: Pick<Cluster, 'core'>,
  wish: ProbePodWish,
  isOver: () => boolean,
): Promise<void> {
  for (;;) {
    try {
      await core.createNamespacedPod({ namespace: wish.namespace, body: probePodSpec(wish) });
      return;
    } catch (error) {
      if (isOver() || !isTooYoung(error)) throw error;
      await pause(pollEvery);
    }
  }
}

/** For a moment after its birth a namespace has no service account, and admits no pod without one. */
function isTooYoung(error: unknown): boolean {
  const said = refusalMessage(error);
  return refusalCode(error) === 403 && said.includes('serviceaccount "default" not found');
}

async function readiness(
  { core }: Pick<Cluster, 'core'>,
  { namespace, name }: ProbePodWish,
  isOver: () => boolean,
): Promise<ProbePlace> {
  for (;;) {
    const seen = probePodState(await core.readNamespacedPod({ namespace, name }));
    if (seen.state === 'ready') return { pod: { namespace, name } };
    if (seen.state === 'failed') return { why: seen.why };
    if (isOver()) return { why: `pod ${name} was not ready in time: ${seen.why}.` };
    await pause(pollEvery);
  }
}
