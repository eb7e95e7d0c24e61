import { object, text } from '../topology/reading.ts';
import type { Unread } from '../topology/reading.ts';
import { readMoment, shown } from './read-moment.ts';
import type { RecordedMoment, Recording, RecordingHead } from './recording.ts';

/** A recording as it was read from its file. */
export interface ReadRecording extends Recording {
  /** Why the last line was left out: the recorder was ended in the middle of it. */
  cutOff?: string;
}

/**
 * Reads a recording's JSON lines. Throws an `Error` that names the line, what was found there and what
 * was expected; only a last line that breaks off is left out, and said in `cutOff`.
 */
export function readRecording(written: string): ReadRecording {
  const lines = written.replace(/^\uFEFF/, '').split(/\r?\n/);
  const [first = '', ...others] = lines;
  const head = at(1, () => readHead(parse(first)));
  const last = others.at(-1) ?? '';
  const isCutOff = last.trim() !== '' && !isJson(last);
  const moments = readMoments(isCutOff ? others.slice(0, -1) : others);
  if (!isCutOff) return { head, moments };
  const cutOff = `line ${lines.length} breaks off and was left out: the recording was ended in the middle of it.`;
  return { head, moments, cutOff };
}

function readHead(line: Unread): RecordingHead {
  const { kind, version } = line;
  if (kind !== 'recording') {
    throw new Error(`"kind" is ${shown(kind)}; expected "recording", the head of a recording`);
  }
  if (version !== 1) {
    throw new Error(
      `the recording has version ${shown(version)}; expected version 1, the only one known here`,
    );
  }
  const field = (name: string) => {
    const value = text(line[name]);
    if (value) return value;
    throw new Error(`"${name}" is ${shown(line[name])}; expected a text`);
  };
  const madeAt = field('madeAt');
  if (Number.isNaN(Date.parse(madeAt))) {
    throw new Error(`"madeAt" is ${shown(madeAt)}; expected an ISO 8601 time`);
  }
  return { kind, version, madeAt, cluster: field('cluster'), namespace: field('namespace') };
}

function readMoments(lines: string[]): RecordedMoment[] {
  const moments: RecordedMoment[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const moment = at(index + 2, () => readMoment(parse(line)));
    const before = moments.at(-1)?.at ?? 0;
    at(index + 2, () => inOrder(before, moment.at));
    moments.push(moment);
  }
  return moments;
}

function inOrder(before: number, now: number): void {
  if (now >= before) return;
  throw new Error(`"at" is ${now}; expected ${before} or more, as the lines are in order of time`);
}

function at<Value>(line: number, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`line ${line} of the recording: ${said}.`, { cause: error });
  }
}

function parse(line: string): Unread {
  if (line.trim() === '') throw new Error('it is empty; expected a JSON object');
  if (!isJson(line)) throw new Error(`it is ${shown(line)}; expected a JSON object`);
  const value: unknown = JSON.parse(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return object(value);
  throw new Error(`it is ${shown(value)}; expected a JSON object`);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
