import { notTried } from '../matrix/observation.ts';
import { bashProgram, readBashReplies } from './bash-program.ts';
import { nodeProgram, readNodeReplies } from './node-program.ts';
import type { Asker, Question } from './question.ts';
import { noSuchProgram } from './run.ts';
import type { Ran, Run } from './run.ts';

/** Asks from a pod with whatever its image has: Node, else bash; all questions in one command. */
export function podAsker(run: Run): Asker {
  return async (questions) => {
    if (questions.length === 0) return [];
    const node = nodeProgram(questions);
    const byNode = await run(node.command, node.stdin);
    if (!lacks(byNode)) return read(questions, byNode, readNodeReplies);
    const bash = bashProgram(questions);
    const byBash = await run(bash.command, bash.stdin);
    if (!lacks(byBash)) return read(questions, byBash, readBashReplies);
    return questions.map(() => notTried('this pod has no shell: neither Node nor bash is in it.'));
  };
}

type Replies = Awaited<ReturnType<Asker>>;

async function read(
  questions: Question[],
  ran: Ran,
  readReplies: (questions: Question[], stdout: Buffer) => Replies | Promise<Replies>,
): Promise<Replies> {
  if ('impossible' in ran) return questions.map(() => notTried(ran.impossible));
  if (ran.code === 0) return readReplies(questions, ran.stdout);
  const said = ran.stderr.trim().split('\n').at(-1) || 'nothing';
  const why = `the program that tries doors ended with code ${ran.code} in this pod and said: ${said}`;
  return questions.map(() => notTried(why));
}

function lacks(ran: Ran): boolean {
  return 'code' in ran && ran.code === noSuchProgram;
}
