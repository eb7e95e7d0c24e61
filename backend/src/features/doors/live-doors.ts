import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import type { Config } from '../../config.ts';
import { watchCluster, whyNot } from './cluster-source.ts';
import type { ClusterSource } from './cluster-source.ts';
import { createLease } from './lease.ts';
import { doorTrier } from './try-doors.ts';

/** ms for which the first picture of a cluster is waited for. */
const patience = 5000;
/** ms for which the cluster is watched after the last who looked at it has gone. */
const linger = 60_000;

/** One watched cluster for everybody: from the first who looks until a while after the last. */
export interface LiveDoors {
  /** Holds the watch until `release`; resolves with nothing when there is a picture, or with why not. */
  hold(): Promise<string | undefined>;
  release: () => void;
  readonly source: ClusterSource | undefined;
  close(): Promise<void>;
}

export interface LiveDoorsOptions {
  config: Pick<Config, 'doors' | 'place' | 'tls'>;
  log: FastifyBaseLogger;
  onPicture: (picture: DoorsPicture) => void;
  onChange: (change: DoorsChange) => void;
  /** The watch was given up. */
  onEnd: () => void;
}

export function createLiveDoors(options: LiveDoorsOptions): LiveDoors {
  const { config, log, onPicture, onChange, onEnd } = options;
  const { doors, place, tls } = config;
  const tryDoor = doorTrier(tls?.files);
  let source: ClusterSource | undefined;

  const lease = createLease(() => {
    const started = watchCluster({
      namespace: place.namespace ?? 'default',
      here: place.pod,
      kubeconfig: doors.kubeconfig,
      tryDoor,
      onPicture,
      onChange,
      log,
    });
    source = started;
    return async () => {
      source = undefined;
      onEnd();
      await started.close();
    };
  }, linger);

  return {
    async hold() {
      try {
        lease.hold();
      } catch (error) {
        return whyNot(error);
      }
      if (source?.live.current) return undefined;
      return Promise.race([source?.first, pause(patience, silent, { ref: false })]);
    },
    release: () => lease.release(),
    get source() {
      return source;
    },
    close: () => lease.stop(),
  };
}

const silent = "The cluster's API server has not answered yet.";
