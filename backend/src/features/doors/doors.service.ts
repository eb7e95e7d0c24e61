import type { ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import { AppError } from '../../lib/app-error.ts';
import type { Lifecycle } from '../../lib/lifecycle.ts';
import { createPictureSource } from './doors-source.ts';
import type { DoorsSettings, PictureSource } from './doors-source.ts';
import { createViewers } from './viewers.ts';

/** The doors as this shop can show them, to one and to many. */
export interface Doors {
  source: PictureSource;
  picture(): Promise<DoorsPicture>;
  /** Admits one more viewer. Throws `too_many_viewers` and `shutting_down`. */
  admit(): Promise<Seat>;
  readonly counts: { viewers: number; watches: number };
  /** Ends all streams. */
  endStreams(): void;
  close(): Promise<void>;
}

/** The right to follow the picture; must be taken or given back. */
export interface Seat {
  /** Sends the picture, or what came after the event `after`, and every change from now on. */
  take(viewer: ServerResponse, after: string | undefined): void;
}

export function createDoors(
  config: DoorsSettings,
  { log, lifecycle }: { log: FastifyBaseLogger; lifecycle: Lifecycle },
): Doors {
  const { maxViewers } = config.doors;
  const viewers = createViewers((count) => source.cluster?.attend(count > 0));
  const source = createPictureSource(config, {
    log,
    onPicture: (picture) => viewers.replace(picture),
    onChange: (change) => viewers.change(change),
    onEnd: () => viewers.forget(),
  });
  lifecycle.signal.addEventListener('abort', () => viewers.end(), { once: true });

  const checkRoom = () => {
    if (lifecycle.draining) {
      throw new AppError('shutting_down', 'This server is going; connect again to reach another.');
    }
    if (viewers.count < maxViewers) return;
    const message = `${maxViewers} viewers follow this server's doors already; try again shortly.`;
    throw new AppError('too_many_viewers', message, undefined, viewersWait);
  };

  return {
    source,
    async picture() {
      const look = await source.look();
      look.end();
      return look.picture();
    },
    async admit() {
      checkRoom();
      const look = await source.look();
      try {
        checkRoom();
      } catch (error) {
        look.end();
        throw error;
      }
      return {
        take(viewer, after) {
          // Whoever left while the picture was fetched has closed already, and won't again.
          if (viewer.destroyed) return look.end();
          viewer.once('close', look.end);
          viewers.join(viewer, look.picture(), after);
        },
      };
    },
    get counts() {
      return { viewers: viewers.count, watches: source.cluster?.watches ?? 0 };
    },
    endStreams: () => viewers.end(),
    close: () => source.close(),
  };
}

/** Seconds. */
const viewersWait = 5;
