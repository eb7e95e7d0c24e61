import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { LessonsTaken } from '@doorstep/k8s/lessons/progress';
import type { FastifyBaseLogger } from 'fastify';
import type { LessonsProgress } from '../../contract/lessons.ts';
import type { Config } from '../../config.ts';
import { shareFor } from './share-for.ts';

/** Tells how far the lessons were taken in this shop's own cluster. */
export type ReadProgress = () => Promise<LessonsProgress>;

export interface ProgressOptions {
  config: Pick<Config, 'doors' | 'place'>;
  log: Pick<FastifyBaseLogger, 'warn'>;
  /** ms in which the cluster is asked once, however many want to know; 1 s without it. */
  freshFor?: number;
}

const none: LessonsProgress = { source: 'none', lessons: {} };

/** Where there is no cluster, or none that may be read, nothing is known; the log says why, once. */
export function createProgress({ config, log, freshFor = 1000 }: ProgressOptions): ReadProgress {
  const { mode, kubeconfig } = config.doors;
  const { namespace } = config.place;
  if (mode !== 'cluster' || !namespace) return () => Promise.resolve(none);
  let opening: ReturnType<typeof open> | undefined;
  let told = false;
  return shareFor(freshFor, async () => {
    try {
      const readTaken = await (opening ??= open(kubeconfig));
      const lessons = await readTaken(namespace);
      told = false;
      return { source: 'cluster', lessons };
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error;
      if (!told) log.warn({ err: error }, 'how far the lessons were taken cannot be read');
      told = true;
      return none;
    }
  });
}

/** Imported when it is asked for: a shop that nobody learns in does not load what reads clusters. */
async function open(
  kubeconfig: string | undefined,
): Promise<(namespace: string) => Promise<LessonsTaken>> {
  const { connect } = await import('@doorstep/k8s/cluster/connect');
  const { readProgress } = await import('@doorstep/k8s/lessons/progress-store');
  const cluster = connect(kubeconfig ? { kubeconfig } : {});
  return (namespace) => readProgress(cluster, namespace);
}
