import { readFileSync } from 'node:fs';
import { notTried } from '../matrix/observation.ts';
import type { NotTried } from '../matrix/observation.ts';
import type { Question, Reply } from './question.ts';

const entry = 'ask.ts';

/** The command and the input that try these questions wherever a recent Node is. */
export function nodeProgram(questions: Question[]): { command: string[]; stdin: string } {
  return {
    command: ['node', '--input-type=module', '--eval', read('programs/start.mjs')],
    stdin: `${JSON.stringify({ sources: sourcesOf(entry), entry, questions })}\n`,
  };
}

/** Reads what that program printed; a question without a line is one that nobody tried. */
export function readNodeReplies(questions: Question[], stdout: Buffer): (Reply | NotTried)[] {
  const replies = new Map(stdout.toString().split('\n').flatMap(readLine));
  const untried = notTried('the pod broke off before it had tried this door.');
  return questions.map((_, number) => replies.get(number) ?? untried);
}

function readLine(line: string): [number, Reply][] {
  try {
    const { number, reply }: { number: number; reply: Reply } = JSON.parse(line);
    return [[number, reply]];
  } catch {
    return [];
  }
}

/** A module of this folder and all that it imports from it, types aside, by file name. */
function sourcesOf(name: string, known: Record<string, string> = {}): Record<string, string> {
  if (known[name]) return known;
  const source = read(name);
  const imported = source.matchAll(/^import \{[^}]*\} from '\.\/([\w.-]+)'/gm);
  return [...imported].reduce((all, [, file = '']) => sourcesOf(file, all), {
    ...known,
    [name]: source,
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
