import type { Evaluation } from '@doorstep/k8s/lessons/evaluation';
import type { Lesson, Step } from '@doorstep/k8s/lessons/lesson';
import { checkStep } from './check-step.ts';
import type { StepChecks } from './check-step.ts';
import { formatCheck } from './checks.ts';
import type { Hands } from './checks.ts';
import type { Progress } from './progress.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Page } from './render-markdown.ts';

/** A lesson and the person who takes it. */
export interface Walk {
  lesson: Lesson;
  hands: Hands;
  progress: Progress;
  /** What explains a claim that does not hold, ready to print. */
  explain: () => Promise<string>;
  /** Waits for a line; `undefined` when there will be none any more. */
  ask: (question: string) => Promise<string | undefined>;
  say: (text: string) => void;
  page: Page;
}

/** Walks a learner through a lesson; resolves with how it ended: they left, or their input did. */
export async function walk({ lesson, progress, ...rest }: Walk): Promise<'done' | 'left' | 'gone'> {
  const { say, page } = rest;
  const { number, title, about, intro, steps, closing } = lesson;
  say(page.paint('heading', `${number} ${title}`));
  for (const text of [about, intro]) say(`\n${renderMarkdown(text, page)}`);
  const tell = await progress.begin(number);
  for (const [index, step] of steps.entries()) {
    say(`\n${page.paint('heading', `── ${index + 1}/${steps.length} ${step.heading}`)}`);
    const end = await takeStep(step, { ...rest, tell: (checks) => tell(index, checks) });
    if (end !== 'done') return end;
  }
  say(`\n${page.paint('heading', '── What you know now')}\n${renderMarkdown(closing, page)}`);
  return 'done';
}

interface Taken extends Omit<Walk, 'lesson' | 'progress'> {
  /** Keeps what was checked of the step. */
  tell: (checks: StepChecks) => Promise<void>;
}

async function takeStep(step: Step, taken: Taken): Promise<'done' | 'left' | 'gone'> {
  const { ask, say, page } = taken;
  show(step, taken);
  let choices = 'Enter: run it here · c, Enter: check what you ran in your own terminal · q: leave';
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
    choices = 'Enter: run it again · c: check again · s: go on all the same · q: leave';
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
  const { say, tell } = taken;
  const checks = await checkStep(step, patient(taken), {
    runsHere,
    onCheck: async (check, soFar) => {
      say(formatCheck(check));
      await tell(soFar);
    },
  });
  if (checks.made.length === 0) {
    say('  Nothing to check here: compare what you see with what you should see.');
    await tell(checks);
  }
  if (checks.made.some(({ kind, holds }) => kind === 'claim' && !holds)) {
    if (!runsHere) say('  If you have not run the commands of this step yet, that is why.');
    say(await taken.explain());
  }
  return checks.done;
}

/** What takes its time is said, for a minute is long in front of a terminal. */
function patient({ hands, say }: Taken): Hands {
  const onWait = ({ saw }: Evaluation) =>
    say(`  … not yet: ${saw}\n    Looking again and again, for up to a minute.`);
  return { ...hands, hold: (claim, patience) => hands.hold(claim, { ...patience, onWait }) };
}
