import type { Lesson, Step } from '@doorstep/k8s/lessons/lesson';
import { checkClaims, checkCommands, formatCheck } from './checks.ts';
import type { Check, Hands } from './checks.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Page } from './render-markdown.ts';

/** A lesson and the person who takes it. */
export interface Walk {
  lesson: Lesson;
  hands: Hands;
  /** What explains a claim that does not hold, ready to print. */
  explain: () => Promise<string>;
  /** Waits for a line; `undefined` when there will be none any more. */
  ask: (question: string) => Promise<string | undefined>;
  say: (text: string) => void;
  page: Page;
}

/** Walks a learner through a lesson; resolves with how it ended: they left, or their input did. */
export async function walk({ lesson, ...rest }: Walk): Promise<'done' | 'left' | 'gone'> {
  const { say, page } = rest;
  const { number, title, about, intro, steps, closing } = lesson;
  say(page.paint('heading', `${number} ${title}`));
  for (const text of [about, intro]) say(`\n${renderMarkdown(text, page)}`);
  for (const [index, step] of steps.entries()) {
    say(`\n${page.paint('heading', `── ${index + 1}/${steps.length} ${step.heading}`)}`);
    const end = await takeStep(step, rest);
    if (end !== 'done') return end;
  }
  say(`\n${page.paint('heading', '── What you know now')}\n${renderMarkdown(closing, page)}`);
  return 'done';
}

type Taken = Omit<Walk, 'lesson'>;

async function takeStep(step: Step, taken: Taken): Promise<'done' | 'left' | 'gone'> {
  const { ask, say, page } = taken;
  show(step, taken);
  let choices = 'Enter runs it here · c checks what you ran in your own terminal · q leaves';
  for (;;) {
    const answer = (await ask(`\n${page.paint('muted', choices)} > `))?.trim().toLowerCase();
    if (answer === undefined) return 'gone';
    if (answer === 'q') return 'left';
    if (answer === 's') return 'done';
    if (answer !== '' && answer !== 'c') {
      say(`"${answer}" is none of these.`);
      continue;
    }
    if (await succeeds(step, answer === '', taken)) break;
    choices = 'Enter runs it again · c checks again · s goes on all the same · q leaves';
  }
  if (step.after) say(`\n${renderMarkdown(step.after, page)}`);
  return 'done';
}

function show({ text, commands, seen }: Step, { say, page }: Taken): void {
  if (text) say(`\n${renderMarkdown(text, page)}`);
  say(`\n${commands.map((command) => `  $ ${page.paint('open', command)}`).join('\n')}`);
  if (!seen) return;
  const lines = seen.map((line) => page.paint('muted', `    ${line}`));
  say(`\nYou should see (… differs):\n${lines.join('\n')}`);
}

async function succeeds(step: Step, runsHere: boolean, taken: Taken): Promise<boolean> {
  const { hands, say } = taken;
  const tell = (check: Check) => say(formatCheck(check));
  if (runsHere) {
    const check = await checkCommands(step, hands);
    tell(check);
    if (!check.holds) return false;
  } else if (step.claims.length === 0) {
    say('  Nothing to check here: compare what you see with what you should see.');
  }
  const checks = await checkClaims(step.claims, hands, tell);
  if (checks.every(({ holds }) => holds)) return true;
  say(await taken.explain());
  return false;
}
