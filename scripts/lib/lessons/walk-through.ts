import type { Lesson } from '@doorstep/k8s/lessons/lesson';
import { formatDiagnosis } from '../doors/diagnosis-box.ts';
import { wrap } from '../doors/fit.ts';
import { paintFor, wantsColours } from '../doors/paint.ts';
import { environment } from '../environment.ts';
import type { Lab } from './lab.ts';
import { LineReader } from './line-reader.ts';
import { offerReset } from './offer-reset.ts';
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
    await offerReset(lab, ask, page.width);
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
    else await lab.reset();
  }
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
