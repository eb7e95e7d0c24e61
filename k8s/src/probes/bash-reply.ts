import { Duplex } from 'node:stream';
import { notTried } from '../matrix/observation.ts';
import type { NotTried } from '../matrix/observation.ts';
import { ask } from './ask.ts';
import type { Unanswered } from './failure.ts';
import { notMysql, turnedAway } from './mysql.ts';
import type { Question, Reply } from './question.ts';

/** What the bash program printed for one question; without a code it broke off. */
export interface BashOutput {
  said: Buffer;
  code: number | undefined;
  ms: number;
}

const timedOut = 124;
const noProgram = 127;
const notConnected = 1;

const silently = 'closed in silence';

/** Sorts what bash or curl said as this library's own tries are sorted. */
export async function readBashReply(
  question: Question,
  { said, code, ms }: BashOutput,
): Promise<Reply | NotTried> {
  const text = said.toString();
  if (code === undefined) return notTried('the pod broke off before it had tried this door.');
  if (code === noProgram) return notTried('this pod has neither Node nor curl to try TLS with.');
  if (code === timedOut) return { result: 'timed out', ms };
  if (code === notConnected) return failure(text, ms);
  if (code !== 0) return curlFailure(code, text, ms);
  return { ...(await readAnswer(question, said)), ms };
}

async function readAnswer(question: Question, said: Buffer): Promise<Reply> {
  if (question.protocol === 'tcp') return { result: 'answered', ms: 0 };
  if (question.protocol === 'mysql') return readMysql(said.toString());
  // curl has taken the TLS off already.
  return ask({ ...question, protocol: 'http' }, { connection: recorded(said) });
}

/** A connection on which the server says this, and then closes. */
function recorded(said: Buffer): Duplex {
  const connection = new Duplex({ read: () => {}, write: (_, __, done) => done() });
  connection.push(said);
  connection.push(null);
  return connection;
}

function readMysql(said: string): Reply {
  if (said === '') return { result: 'refused', ms: 0, detail: silently };
  const [word, ...message] = said.split(' ');
  if (word === 'greeting') return { result: 'answered', ms: 0 };
  return {
    result: 'answered',
    ms: 0,
    ...(word === 'refusal' ? turnedAway(message.join(' ')) : notMysql),
  };
}

const bashFailures = [
  [/not known|invalid host|no address associated/i, 'ENOTFOUND'],
  [/name resolution/i, 'EAI_AGAIN'],
  [/refused/i, 'ECONNREFUSED'],
  [/timed out/i, 'ETIMEDOUT'],
  [/no route to host/i, 'EHOSTUNREACH'],
  [/network is unreachable/i, 'ENETUNREACH'],
] as const;

function failure(text: string, ms: number): Unanswered | NotTried {
  if (/\/dev\/tcp\/.*No such file/.test(text)) {
    return notTried("this pod's bash was built without network connections.");
  }
  const detail =
    bashFailures.find(([words]) => words.test(text))?.[1] ?? (lastLine(text) || silently);
  if (detail === 'ETIMEDOUT') return { result: 'timed out', ms };
  if (detail === 'ENOTFOUND' || detail === 'EAI_AGAIN')
    return { result: 'no such name', ms, detail };
  return { result: 'refused', ms, detail };
}

const curlNoName = 6;
const curlTimedOut = 28;

function curlFailure(code: number, text: string, ms: number): Unanswered {
  if (code === curlNoName) return { result: 'no such name', ms, detail: 'ENOTFOUND' };
  if (code === curlTimedOut) return { result: 'timed out', ms };
  return { result: 'refused', ms, detail: lastLine(text) };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
