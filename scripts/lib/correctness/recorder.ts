import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { Failure } from '../failure.ts';
import type { Happening, HistoryEvent } from './history.ts';
import { parseJson, valueAt } from './read-json.ts';

export type RecordEvent = (happening: Happening) => void;

/** Keeps a run's history in memory and in a file of JSON lines. */
export interface Recorder {
  history: HistoryEvent[];
  record: RecordEvent;
  /** Resolves when the file is complete. */
  close: () => Promise<void>;
}

/** Opens a new history at `file`, in place of one that is there. */
export async function openRecorder(file: string): Promise<Recorder> {
  await mkdir(dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  const started = performance.now();
  const history: HistoryEvent[] = [];
  return {
    history,
    record(happening) {
      const event = { time: Math.round(performance.now() - started), ...happening };
      history.push(event);
      stream.write(`${JSON.stringify(event)}\n`);
    },
    async close() {
      stream.end();
      await once(stream, 'close');
    },
  };
}

/** Reads a history that was recorded. Throws a `Failure` when the file is none. */
export async function readHistory(file: string): Promise<HistoryEvent[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const events = text.trim().split('\n').map(parseJson);
  if (events.every(isEvent)) return events;
  throw new Failure(`${file} is no history; expected JSON lines as a run writes them.`);
}

function isEvent(value: unknown): value is HistoryEvent {
  return typeof valueAt(value, 'type') === 'string' && typeof valueAt(value, 'time') === 'number';
}
