import { readFileSync } from 'node:fs';
import type { NotTried } from '../matrix/observation.ts';
import { readBashReply } from './bash-reply.ts';
import { authorityOf } from './question.ts';
import type { Question, Reply } from './question.ts';

/** TLS is tried by a program of its own each, and a pod may have little memory. */
const openTries = 16;
const openTlsTries = 3;

/** The command and the input that try these questions wherever bash 5 is. */
export function bashProgram(questions: Question[]): { command: string[]; stdin: string } {
  const calls = questions.map((question, number) => ({ question, call: callOf(question, number) }));
  const [tls = [], plain = []] = [true, false].map((wanted) =>
    calls.flatMap(({ question, call }) => ((question.protocol === 'https') === wanted ? call : [])),
  );
  const script = readFileSync(new URL('programs/ask-all.sh', import.meta.url), 'utf8');
  const lanes = [lane(openTries, plain), lane(openTlsTries, tls)];
  return { command: ['bash', '-s'], stdin: `${[script, ...lanes, 'wait', 'exit'].join('\n')}\n` };
}

/** Reads what that program printed; a question without a last line is one that nobody tried. */
export function readBashReplies(
  questions: Question[],
  stdout: Buffer,
): Promise<(Reply | NotTried)[]> {
  // One character for each byte: a piece may end within a longer character.
  const lines = stdout.toString('latin1').split('\n').map(readLine);
  return Promise.all(
    questions.map((question, number) => {
      const own = lines.filter((line) => line?.number === number);
      const said = Buffer.from(own.map((line) => line?.text ?? '').join(''), 'latin1');
      const { code, ms } = own.find((line) => line?.code !== undefined) ?? {};
      return readBashReply(question, { said, code, ms: ms ?? 0 });
    }),
  );
}

function readLine(
  line: string,
): { number: number; text?: string; code?: number; ms?: number } | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function lane(atMost: number, calls: string[]): string {
  return ['(', `at_most=${atMost}`, ...calls, 'wait', ') &'].join('\n');
}

function callOf(question: Question, number: number): string {
  const { protocol, host, port, path, timeout } = question;
  const words = [number, protocol, host, port, authorityOf(question), path, timeout / 1000];
  return [
    'begin',
    ...words.map((word) => `'${String(word).replaceAll("'", String.raw`'\''`)}'`),
  ].join(' ');
}
