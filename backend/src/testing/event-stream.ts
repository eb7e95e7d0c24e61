import { get } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';

/** One server-sent event, its data read from JSON. */
export interface StreamEvent {
  id?: string;
  event: string;
  data: unknown;
}

/** A stream that is open: its headers, its events one by one, and when it has ended. */
export async function openStream(url: string, options: RequestOptions = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { agent: false, ...options }, resolve).once('error', reject);
  });
  const blocks = readBlocks(response);
  const next = async (): Promise<StreamEvent | undefined> => {
    const { value, done } = await blocks.next();
    return done ? undefined : value;
  };
  return {
    status: response.statusCode,
    headers: response.headers,
    /** The next event; nothing when the stream has ended. */
    next,
    /** The first event from here on that fits; throws when the stream ends before it. */
    async until(fits: (event: StreamEvent) => boolean): Promise<StreamEvent> {
      for (let event = await next(); event; event = await next()) if (fits(event)) return event;
      throw new Error('the stream ended before such an event');
    },
    close: () => response.destroy(),
  };
}
export type EventStream = Awaited<ReturnType<typeof openStream>>;

async function* readBlocks(response: IncomingMessage): AsyncGenerator<StreamEvent> {
  let rest = '';
  for await (const chunk of response.setEncoding('utf8')) {
    const blocks = (rest + String(chunk)).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.flatMap((block) => readEvent(block) ?? []);
  }
}

/** A block of comments or of `retry:` alone is no event. */
function readEvent(block: string): StreamEvent | undefined {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
  const [event, data, id] = [fields.get('event'), fields.get('data'), fields.get('id')];
  if (event === undefined || data === undefined) return undefined;
  return { event, data: JSON.parse(data), ...(id !== undefined && { id }) };
}
