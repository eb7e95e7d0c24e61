import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { connect } from '@doorstep/k8s/cluster/connect';
import { watchShared } from '@doorstep/k8s/topology/watch-shared';
import { watchTopology } from '@doorstep/k8s/topology/watch-topology';
import type { FastifyBaseLogger } from 'fastify';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { createLiveState } from './live-state.ts';
import type { LiveState } from './live-state.ts';
import { lookAround } from './look-around.ts';
import { createRounds } from './rounds.ts';
import type { TryDoor } from './try-doors.ts';

/** A cluster that is being watched for all viewers at once. */
export interface ClusterSource {
  live: LiveState;
  tryDoor: TryDoor;
  /** Resolves with nothing as soon as there is a picture, or with why there is none. */
  first: Promise<string | undefined>;
  readonly watches: number;
  /** Whether doors are to be tried again and again: somebody looks on. */
  attend(attended: boolean): void;
  close(): Promise<void>;
}

export interface ClusterSourceOptions {
  namespace: string;
  /** The pod that this process is. */
  here: string | undefined;
  kubeconfig: string | undefined;
  tryDoor: TryDoor;
  onPicture: (picture: DoorsPicture) => void;
  onChange: (change: DoorsChange) => void;
  log: FastifyBaseLogger;
}

/** Begins to watch a namespace and to try its doors. Throws `ClusterError` without a usable kubeconfig. */
export function watchCluster(options: ClusterSourceOptions): ClusterSource {
  const { namespace, here, kubeconfig, tryDoor, onPicture, onChange, log } = options;
  const cluster = connect(kubeconfig ? { kubeconfig } : {});
  const first = Promise.withResolvers<string | undefined>();
  const live = createLiveState({
    here,
    onChange,
    onPicture: ({ picture }) => {
      first.resolve(undefined);
      onPicture(picture);
    },
  });
  const rounds = createRounds(() =>
    lookAround(live, tryDoor).catch((error: unknown) =>
      log.error({ err: error }, 'the doors could not be tried'),
    ),
  );
  const topology = watchTopology(cluster, {
    namespace,
    onTopology: (read) => {
      live.topology(read);
      rounds.poke();
    },
    onFreshness: (freshness) => {
      log.info(freshness, 'watching the cluster');
      if (!live.current && freshness.why) first.resolve(freshness.why);
      live.freshness(freshness);
    },
  });
  const shared = watchShared(cluster, { namespace, onShared: (read) => live.shared(read) });
  return {
    live,
    tryDoor,
    first: first.promise,
    get watches() {
      return topology.watches + shared.watches;
    },
    attend: (attended) => rounds.repeat(attended),
    async close() {
      rounds.stop();
      await Promise.all([topology.close(), shared.close()]);
    },
  };
}

/** Why a cluster cannot be watched at all. */
export function whyNot(error: unknown): string {
  if (error instanceof ClusterError) return error.message;
  throw error;
}
