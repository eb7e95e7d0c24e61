import type { DoorsEvents } from '../../contract/doors-stream.ts';

/** ms that a browser waits before it connects again. */
const retry = 1000;

/** Said once, at the beginning of every stream. */
export const preamble = `retry: ${retry}\n\n`;

/** A line that says nothing: proxies and browsers see that the stream lives. */
export const heartbeat = ': still here\n\n';

/** One event of a stream (`text/event-stream`); its data is one line of JSON. */
export function formatEvent<Name extends keyof DoorsEvents>(event: {
  id?: string;
  name: Name;
  data: DoorsEvents[Name];
}): string {
  const { id, name, data } = event;
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
