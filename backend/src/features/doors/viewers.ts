import type { ServerResponse } from 'node:http';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { createEventLog } from './event-log.ts';
import { formatEvent, heartbeat, preamble } from './server-sent-events.ts';

const heartbeatInterval = 10_000;

/** Bytes that may wait for a slow viewer before it is left behind; it can come back and resume. */
const patience = 1024 * 1024;

/** Everybody who follows the picture by a stream of events. */
export interface Viewers {
  readonly count: number;
  /** Brings a viewer up to date, by what it missed since `after` or with the whole picture. */
  join(viewer: ServerResponse, picture: DoorsPicture, after: string | undefined): void;
  /** Tells everybody of a change. */
  change(change: DoorsChange): void;
  /** Tells everybody to begin anew: this picture does not follow from the one before. */
  replace(picture: DoorsPicture): void;
  /** What comes next does not follow from what was sent: nobody can resume. */
  forget(): void;
  /** Tells everybody that this server is going, and ends all streams. */
  end(): void;
}

/** `onCount` hears of everybody who comes and goes. */
export function createViewers(onCount: (count: number) => void): Viewers {
  const log = createEventLog();
  const viewers = new Set<ServerResponse>();
  let beating: NodeJS.Timeout | undefined;

  const say = (text: string) => {
    for (const viewer of viewers) send(viewer, text);
  };
  const pictureEvent = (picture: DoorsPicture) =>
    formatEvent({ id: log.id, name: 'picture', data: picture });
  const counted = () => {
    if (viewers.size === 0) {
      clearInterval(beating);
      beating = undefined;
    } else {
      beating ??= setInterval(() => say(heartbeat), heartbeatInterval).unref();
    }
    onCount(viewers.size);
  };

  return {
    get count() {
      return viewers.size;
    },
    join(viewer, picture, after) {
      if (viewer.destroyed) return;
      const missed = after === undefined ? undefined : log.since(after);
      viewer.write([preamble, ...(missed ?? [pictureEvent(picture)])].join(''));
      viewers.add(viewer);
      viewer.once('close', () => {
        viewers.delete(viewer);
        counted();
      });
      counted();
    },
    change: (change) => say(log.add(change)),
    replace(picture) {
      log.cut();
      say(pictureEvent(picture));
    },
    forget: () => log.cut(),
    end() {
      const event = formatEvent({ name: 'ended', data: { reason: 'shutting_down' } });
      // Asked for when draining begins and once more when the server closes.
      for (const viewer of viewers) if (!viewer.writableEnded) viewer.end(event);
    },
  };
}

/** Waiting bytes are memory: a viewer that does not read them is disconnected. */
function send(viewer: ServerResponse, text: string): void {
  if (viewer.writableEnded || viewer.destroyed) return;
  viewer.write(text);
  if (viewer.writableLength > patience) viewer.destroy();
}
