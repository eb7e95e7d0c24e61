import type { IncomingMessage } from 'node:http';
import type { Cluster } from '../../cluster/connect.ts';
import { object, text } from '../reading.ts';
import type { Unread } from '../reading.ts';
import { openPath } from './open-path.ts';
import { pathOf } from './read-list.ts';
import type { WatchedList } from './watched-list.ts';

/** The API server ends a watch after this, so that one it has forgotten does not last. */
const timeoutSeconds = '240';

export interface WatchEvent {
  type: string;
  object: Unread;
}

/**
 * Opens a watch of what changes in a list from a version on. Its events end when the connection does,
 * however that came. Throws `ApiException` and the network's errors.
 */
export async function openWatch(
  cluster: Cluster,
  list: WatchedList,
  from: { version: string; silence: number; signal: AbortSignal },
): Promise<AsyncIterable<WatchEvent>> {
  const path = pathOf(list, {
    watch: 'true',
    allowWatchBookmarks: 'true',
    timeoutSeconds,
    resourceVersion: from.version,
  });
  return eventsOf(await openPath(cluster, path, from.signal), from.silence);
}

async function* eventsOf(response: IncomingMessage, silence: number): AsyncGenerator<WatchEvent> {
  const timer = setTimeout(() => response.destroy(), silence);
  let rest = '';
  try {
    for await (const chunk of response.setEncoding('utf8')) {
      timer.refresh();
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter(Boolean).map(toEvent);
    }
  } catch {
    // A connection that breaks is one that ends: the next one goes on from the last version.
  } finally {
    clearTimeout(timer);
  }
}

function toEvent(line: string): WatchEvent {
  const event = object(JSON.parse(line));
  return { type: text(event['type']) ?? '', object: object(event['object']) };
}
