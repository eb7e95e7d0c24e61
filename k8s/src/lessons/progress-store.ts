import { ask } from '../cluster/ask.ts';
import { ClusterError } from '../cluster/cluster-error.ts';
import { applyConfigMap } from '../cluster/config-map.ts';
import type { ConfigMapCluster } from '../cluster/config-map.ts';
import type { Cluster } from '../cluster/connect.ts';
import { timeLimit } from '../cluster/time-limit.ts';
import { formatProgress, parseProgress, progressName } from './progress.ts';
import type { LessonsTaken, StepProgress } from './progress.ts';

/** ms. */
const longest = 2000;

/** Which lesson of which shop. */
export interface TakenLesson {
  namespace: string;
  /** Two digits. */
  lesson: string;
}

/** Puts one lesson's steps instead of those that are there; other lessons stay. Throws `ClusterError`. */
export function writeProgress(
  cluster: ConfigMapCluster,
  { namespace, lesson }: TakenLesson,
  steps: StepProgress[],
): Promise<void> {
  return applyConfigMap(cluster, {
    namespace,
    name: progressName,
    owner: progressName,
    // One for each lesson: an apply takes away the keys that its manager held and does not name.
    manager: `${progressName}-${lesson}`,
    data: { [lesson]: formatProgress(steps) },
  });
}

/** Reads how far the lessons were taken; nothing is written where none was. Throws `ClusterError`. */
export async function readProgress(
  cluster: Pick<Cluster, 'core' | 'context' | 'server'>,
  namespace: string,
): Promise<LessonsTaken> {
  const name = progressName;
  const call = cluster.core.readNamespacedConfigMap({ namespace, name }, timeLimit(longest));
  try {
    const { data } = await ask(cluster, `ConfigMap ${namespace}/${name}`, call);
    return parseProgress(data);
  } catch (error) {
    if (error instanceof ClusterError && error.reason === 'not found') return {};
    throw error;
  }
}
