import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { formatDiagnosis } from '../doors/diagnosis-box.ts';
import { wrap } from '../doors/fit.ts';
import { paintFor, wantsColours } from '../doors/paint.ts';
import { environment } from '../environment.ts';
import type { Lab } from './lab.ts';
import { LineReader } from './line-reader.ts';
import type { Page } from './render-markdown.ts';
import { walk } from './walk.ts';

const narrowest = 40;
const widest = 100;

export interface WalkThrough {
  lab: Lab;
  say: (text: string) => void;
  signal: AbortSignal;
}

/** Walks the person at this terminal through lessons; the shop is brought back unless they want to keep it. */
export async function walkThrough(
  lessons: Lesson[],
  { lab, say, signal }: WalkThrough,
): Promise<void> {
  const page = pageOf(process.stdout);
  const lines = new LineReader(process.stdin, process.stdout, signal);
  const ask = (question: string) => lines.ask(question);
  const explain = async () => {
    const boxes = (await lab.explain()).map((diagnosis) => formatDiagnosis(diagnosis, page));
    return boxes.join('\n') || 'Every door is as written: look at the commands again.';
  };
  let keeps = false;
  try {
    say(`${greeting(lab.cluster.context, page)}\n`);
    await offerReset(lab, ask, page);
    for (const lesson of lessons) {
      const end = await walk({
        lesson,
        hands: lab.hands,
        progress: lab.progress,
        explain,
        ask,
        say,
        page,
      });
      if (end === 'left') keeps = await wantsToKeep(ask);
      if (end !== 'done') break;
    }
  } finally {
    lines.close();
    if (keeps) say('"npm run lesson -- --reset" brings the shop back later.');
    else {
      say('\nBringing the shop back as it was:');
      await lab.reset();
    }
  }
}

/** What somebody left half-way would spoil what this lesson shows. */
async function offerReset(
  lab: Lab,
  ask: (question: string) => Promise<string | undefined>,
  { width }: Page,
): Promise<void> {
  const leftOver = await lab.leftOver();
  if (leftOver.length === 0) return;
  const told = wrap(`Left over from before: ${leftOver.join(', ')}.`, width).join('\n');
  const answer = await ask(`${told}\nEnter: bring the shop back first · n: start all the same > `);
  if (answer?.trim().toLowerCase() !== 'n') await lab.reset();
}

async function wantsToKeep(ask: (question: string) => Promise<string | undefined>) {
  const answer = await ask('Bring the shop back as it was? Enter does, n leaves it as it is > ');
  return answer?.trim().toLowerCase() === 'n';
}

/** How a terminal is made ready for plain kubectl. */
function greeting(context: string, { width }: Page): string {
  const text =
    `In your own terminal, "kubectl config use-context ${context}" and "kubectl config set-context ` +
    '--current --namespace doorstep" make plain kubectl mean the shop. What runs here has both already.';
  return wrap(text, width).join('\n');
}

function pageOf(output: { columns?: number; isTTY?: boolean }): Page {
  const width = Math.min(widest, Math.max(narrowest, output.columns ?? widest));
  return { width, paint: paintFor(wantsColours(environment.inherited, output)) };
}
